namespace PickleGen;

/// <summary>
/// A Python <c>uuid.UUID</c> that says whether it was made safely for several processes, as <c>uuid.uuid1()</c> may.
/// An untyped load gives a <see cref="Guid"/> where it does not say so.
/// </summary>
public sealed class PyUuid : IEquatable<PyUuid>, Values.IPyEquatable
{
    /// <summary>Creates a UUID.</summary>
    /// <param name="value">Its 128 bits.</param>
    /// <param name="isSafe">Python's <c>is_safe</c>; null for unknown.</param>
    public PyUuid(Guid value, bool? isSafe)
    {
        Value = value;
        IsSafe = isSafe;
    }

    /// <summary>The 128 bits.</summary>
    public Guid Value { get; }

    /// <summary>Python's <c>is_safe</c>; null for unknown.</summary>
    public bool? IsSafe { get; }

    object Values.IPyEquatable.EqualityKey => Value;

    /// <summary>Whether the bits are the same; the rest does not count, as in Python.</summary>
    public bool Equals(PyUuid? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyUuid);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of((object)Value);

    /// <summary>Python's <c>str(value)</c>.</summary>
    public override string ToString() => Value.ToString();
}
