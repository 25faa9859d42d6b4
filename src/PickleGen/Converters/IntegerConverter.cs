using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An integer type as a Python int. Reading takes every int that fits, however it is spelled.</summary>
internal sealed class IntegerConverter<T>(string name) : NumberConverter<T>, IBulkItems<T>
    where T : struct, IBinaryInteger<T>
{
    internal override string Expectation => $"an int ({name})";

    internal override void Write(ref PickleWriter writer, T value)
    {
        // Every type up to 64 bits and most values of wider ones are the same number as a long.
        var number = long.CreateTruncating(value);
        if (IsSame(number, value)) writer.Write(number);
        else writer.WriteInteger(BigInteger.CreateChecked(value));
    }

    internal override void WriteBatch(ref PickleWriter writer, ReadOnlySpan<T> items)
    {
        if (IsLong) writer.WriteAll(items);
        else base.WriteBatch(ref writer, items);
    }

    internal override bool TryRead(ref PickleReader reader, out T value)
    {
        if (reader.TryReadLong(out var number))
        {
            value = T.CreateTruncating(number);
            return IsSame(number, value) ? true : throw DoesNotFit(reader.Machine, number.ToString(CultureInfo.InvariantCulture));
        }

        value = default;
        return false;
    }

    private protected override void ReadBlock(ref PickleReader reader, ref ItemBuffer<T> items)
    {
        const int Longest = 10;
        var room = items.Free(1);
        var position = reader.Position;
        var last = reader.Data.Length - Longest;
        ref var start = ref MemoryMarshal.GetReference(reader.Data);
        var count = 0;
        for (; count < room.Length && position <= last; count++)
        {
            ref var item = ref Unsafe.Add(ref start, position);
            var argument = BitConverter.IsLittleEndian
                ? Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref item, 1))
                : BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref item, 1)));
            long number;
            int length;
            switch (item)
            {
                case (byte)Opcode.BinInt1:
                    (number, length) = ((byte)argument, 2);
                    break;
                case (byte)Opcode.BinInt2:
                    (number, length) = ((ushort)argument, 3);
                    break;
                case (byte)Opcode.BinInt:
                    (number, length) = ((int)argument, 5);
                    break;
                case (byte)Opcode.Long1 when (byte)argument is > 0 and <= 8:
                    var unused = 64 - (8 * (byte)argument);
                    var bytes = (argument >>> 8) | ((long)Unsafe.Add(ref item, Longest - 1) << 56);
                    (number, length) = (bytes << unused >> unused, 2 + (byte)argument);
                    break;
                default:
                    items.Advance(count);
                    reader.Position = position;
                    return;
            }

            var value = T.CreateTruncating(number);
            if (!IsSame(number, value)) break;
            room[count] = value;
            position += length;
        }

        items.Advance(count);
        reader.Position = position;
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Tag == (object)SlotTag.Int)
        {
            var value = T.CreateTruncating(slot.Bits);
            return IsSame(slot.Bits, value) ? value : throw DoesNotFit(machine, slot.Bits.ToString(CultureInfo.InvariantCulture));
        }

        if (slot.Value is BigInteger big)
        {
            var value = T.CreateTruncating(big);
            if (BigInteger.CreateChecked(value) == big) return value;
            throw DoesNotFit(machine, big.GetBitLength() < 512 ? big.ToString(CultureInfo.InvariantCulture) : "an int of more than 512 bits");
        }

        throw machine.Mismatch(Expectation, slot);
    }

    internal override PickleSlot ToSlot(T value)
    {
        var number = long.CreateTruncating(value);
        return IsSame(number, value) ? PickleSlot.Int(number) : PickleSlot.Object(BigInteger.CreateChecked(value));
    }

    T[]? IBulkItems<T>.Convert(PyArray array) => BulkNumbers.ToIntegers<T>(array);

    // Whether every value is a long.
    private static bool IsLong => Unsafe.SizeOf<T>() < sizeof(long) || typeof(T) == typeof(long) || typeof(T) == typeof(nint);

    private static bool IsSame(long number, T value) =>
        T.IsNegative(value) == number < 0 && T.CreateTruncating(number) == value && long.CreateTruncating(value) == number;

    private UnpicklingException DoesNotFit(PickleMachine machine, string number) =>
        machine.Error($"{number} does not fit into {name}");
}
