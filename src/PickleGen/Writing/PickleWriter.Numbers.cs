using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen;

// Numbers where there is room for them, and many at once: as long as nothing ends a frame, one goes after the other.
public ref partial struct PickleWriter
{
    internal void WriteAll(scoped ReadOnlySpan<double> values)
    {
        const int Length = 9;
        while (values.Length > 0)
        {
            if (_position >= _fastEnd)
            {
                WriteSlowly(values[0]);
                values = values[1..];
                continue;
            }

            var block = values[..Math.Min(values.Length, (_fastEnd - _position + Length - 1) / Length)];
            ref var at = ref Next;
            foreach (var value in block)
            {
                PutDouble(ref at, value);
                at = ref Unsafe.Add(ref at, Length);
            }

            _position += Length * block.Length;
            values = values[block.Length..];
        }
    }

    /// <summary>Writes numbers of a type whose values are all longs.</summary>
    internal void WriteAll<T>(scoped ReadOnlySpan<T> values)
        where T : struct, IBinaryInteger<T>
    {
        var written = 0;
        while (written < values.Length)
        {
            var position = _position;
            for (; position < _fastEnd && written < values.Length; written++) position += PutLong(ref At(position), long.CreateTruncating(values[written]));
            _position = position;
            if (written < values.Length) WriteSlowly(long.CreateTruncating(values[written++]));
        }
    }

    // Returns the length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PutInt(ref byte at, int value)
    {
        if ((uint)value <= byte.MaxValue)
        {
            at = (byte)Opcode.BinInt1;
            Unsafe.Add(ref at, 1) = (byte)value;
            return 2;
        }

        if ((uint)value <= ushort.MaxValue)
        {
            at = (byte)Opcode.BinInt2;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 1), BitConverter.IsLittleEndian ? (ushort)value : BinaryPrimitives.ReverseEndianness((ushort)value));
            return 3;
        }

        at = (byte)Opcode.BinInt;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 1), BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value));
        return 5;
    }

    // Writes 16 bytes, of which it returns how many count. Without branches: which of the forms a number takes is nothing
    // that a processor can foresee.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PutLong(ref byte at, long value)
    {
        const uint Opcodes = (byte)Opcode.BinInt1 | ((uint)Opcode.BinInt2 << 8) | ((uint)Opcode.BinInt << 16) | ((uint)Opcode.Long1 << 24);
        const uint Lengths = 2 | (3 << 8) | (5 << 16) | (2 << 24);
        var isLong = value != (int)value ? 1 : 0;
        var form = 8 * (((ulong)value > byte.MaxValue ? 1 : 0) + ((ulong)value > ushort.MaxValue ? 1 : 0) + isLong);
        var bytes = isLong * LongFormat.LengthOf(value);
        var first = (byte)(Opcodes >> form) | ((ulong)bytes << 8) | ((ulong)value << (8 + (8 * isLong)));
        var rest = value >> 48;
        Unsafe.WriteUnaligned(ref at, BitConverter.IsLittleEndian ? first : BinaryPrimitives.ReverseEndianness(first));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, sizeof(ulong)), BitConverter.IsLittleEndian ? rest : BinaryPrimitives.ReverseEndianness(rest));
        return (byte)(Lengths >> form) + bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutDouble(ref byte at, double value)
    {
        at = (byte)Opcode.BinFloat;
        var bits = BitConverter.DoubleToInt64Bits(value);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(bits) : bits);
    }
}
