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

    /// <summary>Writes a number; returns how many of the eight bytes count.</summary>
    public static int Write(long value, Span<byte> destination)
    {
        BinaryPrimitives.WriteInt64LittleEndian(destination, value);
        if (value == 0) return 0;
        var sign = value < 0 ? (byte)0xff : (byte)0;
        var length = 8;

        // A byte that only repeats the sign is dropped, as long as the byte below shows that sign.
        while (length > 1 && destination[length - 1] == sign && (destination[length - 2] & 0x80) == (sign & 0x80)) length--;
        return length;
    }
}
