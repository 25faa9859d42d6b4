namespace PickleGen;

/// <summary>
/// Hashes of values without parts. .NET folds the halves of a number together, so that anybody can write down many
/// numbers of one hash, and a dict of them would take the square of their count to read. Here the halves are mixed with
/// a seed of the process.
/// </summary>
internal static class PyHash
{
    public static int Of(long value) => HashCode.Combine((int)value, (int)(value >> 32));

    /// <summary>The hash of a value that is no number of Python's.</summary>
    public static int Of(object value)
    {
        switch (value)
        {
            case DateTime time:
                return Of(time.Ticks);
            case DateTimeOffset time:
                return Of(time.UtcTicks);
            case TimeOnly time:
                return Of(time.Ticks);
            case TimeSpan delta:
                return Of(delta.Ticks);
            case Guid id:
                Span<byte> bytes = stackalloc byte[16];
                id.TryWriteBytes(bytes);
                return OfBytes(bytes);
            case byte[] array:
                return OfBytes(array);
            default:
                return value.GetHashCode();
        }
    }

    private static int OfBytes(ReadOnlySpan<byte> bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
