using System.Buffers.Binary;
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

    internal void WriteAll(scoped ReadOnlySpan<int> values)
    {
        var written = 0;
        while (written < values.Length)
        {
            var position = _position;
            for (; position < _fastEnd && written < values.Length; written++) position += PutInt(ref At(position), values[written]);
            _position = position;
            if (written < values.Length) WriteSlowly(values[written++]);
        }
    }

    internal void WriteAll(scoped ReadOnlySpan<long> values)
    {
        var written = 0;
        while (written < values.Length)
        {
            var position = _position;
            for (; position < _fastEnd && written < values.Length; written++) position += PutLong(ref At(position), values[written]);
            _position = position;
            if (written < values.Length) WriteSlowly(values[written++]);
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

    // Writes up to two bytes beyond what it returns.
    private static int PutLong(ref byte at, long value)
    {
        if (value == (int)value) return PutInt(ref at, (int)value);
        var length = LongFormat.LengthOf(value);
        at = (byte)Opcode.Long1;
        Unsafe.Add(ref at, 1) = (byte)length;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 2), BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value));
        return 2 + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutDouble(ref byte at, double value)
    {
        at = (byte)Opcode.BinFloat;
        var bits = BitConverter.DoubleToInt64Bits(value);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(bits) : bits);
    }
}
