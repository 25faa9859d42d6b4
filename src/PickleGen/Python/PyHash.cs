using System.Numerics;

namespace PickleGen;

/// <summary>
/// Hashes of values without parts. .NET folds the halves of a number together, so that anybody can write down many
/// numbers of one hash, and a dict of them would take the square of their count to read. Here the halves are mixed with
/// a seed of the process.
/// </summary>
internal static class PyHash
{
    // Dividing by one with all decimals takes off trailing zeros: equal numbers have equal bits.
    private const decimal One = 1.0000000000000000000000000000m;

    public static int Of(long value) => HashCode.Combine((int)value, (int)(value >> 32));

    /// <summary>The hash of a float that is equal to no integer.</summary>
    public static int Of(double value) => Of(BitConverter.DoubleToInt64Bits(value));

    /// <summary>The hash of a value that is no number of Python's.</summary>
    public static int Of(object value)
    {
        switch (value)
        {
            case decimal number:
                return OfBits(number);
            case Complex complex:
                return HashCode.Combine(OfPart(complex.Real), OfPart(complex.Imaginary));
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

    private static int OfBits(decimal number)
    {
        if (number == 0) return 0;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number / One, bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], bits[3]);
    }

    // Both zeros are equal, and to Complex all NaNs are.
    private static int OfPart(double value) => value == 0 || double.IsNaN(value) ? 0 : Of(value);
}
