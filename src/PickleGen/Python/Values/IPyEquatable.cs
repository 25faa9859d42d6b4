namespace PickleGen.Values;

/// <summary>A value that Python may find equal to one of another .NET type.</summary>
internal interface IPyEquatable
{
    /// <summary>What is compared, by its own Equals: the same for all values that are equal in Python.</summary>
    object EqualityKey { get; }
}

/// <summary>A moment: what Python compares of two aware datetimes.</summary>
internal sealed record Instant(long UtcTicks)
{
    public override int GetHashCode() => PyHash.Of(UtcTicks);
}
