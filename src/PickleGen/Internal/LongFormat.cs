using System.Buffers.Binary;
using System.Numerics;

namespace PickleGen.Internal;

/// <summary>The payload of LONG1 and LONG4: little-endian two's complement, as short as possible, nothing for 0.</summary>
internal static class LongFormat
{
    /// <summary>Reads up to eight bytes.</summary>
    public static long ReadShort(ReadOnlySpan<byte> bytes)
    {
        Span<byte> padded = stackalloc byte[8];
        padded.Fill(bytes.Length > 0 && (bytes[^1] & 0x80) != 0 ? (byte)0xff : (byte)0);
        bytes.CopyTo(padded);
        return BinaryPrimitives.ReadInt64LittleEndian(padded);
    }

    /// <summary>Reads any number of bytes; more than eight are sign-extended as they are.</summary>
    public static BigInteger Read(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>How many bytes of a number count: a byte that only repeats the sign does not.</summary>
    public static int LengthOf(long value) => value == 0 ? 0 : ((64 - BitOperations.LeadingZeroCount((ulong)(value ^ (value >> 63)))) / 8) + 1;
}
