using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A double as a Python float. Reading takes ints that a double holds exactly.</summary>
internal sealed class DoubleConverter : NumberConverter<double>, IBulkItems<double>
{
    internal override string Expectation => "a float";

    internal override void Write(ref PickleWriter writer, double value) => writer.Write(value);

    internal override void WriteBatch(ref PickleWriter writer, ReadOnlySpan<double> items) => writer.WriteAll(items);

    // TryRead(out double) of the reader ends up here for everything but BINFLOAT.
    internal override bool TryRead(ref PickleReader reader, out double value)
    {
        if (reader.Next() == (int)Opcode.BinFloat) return reader.TryRead(out value);
        value = 0;
        return false;
    }

    private protected override void ReadBlock(ref PickleReader reader, ref ItemBuffer<double> items)
    {
        const int Length = 9;
        var data = reader.Data[reader.Position..];
        var room = items.Free(1);
        if (data.Length / Length < room.Length) room = room[..(data.Length / Length)];
        ref var item = ref MemoryMarshal.GetReference(data);
        var count = 0;
        for (; count < room.Length && item == (byte)Opcode.BinFloat; count++)
        {
            var bits = Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref item, 1));
            room[count] = BitConverter.Int64BitsToDouble(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(bits) : bits);
            item = ref Unsafe.Add(ref item, Length);
        }

        items.Advance(count);
        reader.Position += count * Length;
    }

    internal override double Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Tag == (object)SlotTag.Float) return slot.Double;
        if (slot.Tag == (object)SlotTag.Int && Exact(slot.Bits) is { } small) return small;
        if (slot.Value is BigInteger big && (BigInteger)(double)big is var back && double.IsFinite((double)big) && back == big) return (double)big;
        if (slot.Tag == (object)SlotTag.Int || slot.Value is BigInteger)
            throw machine.Error("the int does not fit into double exactly");
        throw machine.Mismatch(Expectation, slot);
    }

    internal override PickleSlot ToSlot(double value) => PickleSlot.Float(value);

    double[]? IBulkItems<double>.Convert(PyArray array) => BulkNumbers.ToFloats<double>(array);

    private static double? Exact(long number)
    {
        double value = number;

        // 2^63 is a double but no long.
        return value < 9.2233720368547758E18 && (long)value == number ? value : null;
    }
}

/// <summary>A float or Half as a Python float; reading rounds to the nearest.</summary>
internal sealed class NarrowFloatConverter<T>(string name) : PickleConverter<T>, IBulkItems<T>
    where T : struct, IFloatingPointIeee754<T>
{
    internal override string Expectation => $"a float ({name})";

    internal override void Write(ref PickleWriter writer, T value) => writer.Write(double.CreateChecked(value));

    internal override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        if (reader.Next() != (int)Opcode.BinFloat || !reader.TryRead(out double number)) return false;
        value = Narrow(number, reader.Machine);
        return true;
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine) =>
        Narrow(PickleConverters.Double.Take(slot, machine), machine);

    internal override PickleSlot ToSlot(T value) => PickleSlot.Float(double.CreateChecked(value));

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    T[]? IBulkItems<T>.Convert(PyArray array) => BulkNumbers.ToFloats<T>(array);

    private T Narrow(double number, PickleMachine machine)
    {
        var value = T.CreateSaturating(number);
        return T.IsFinite(value) || !double.IsFinite(number)
            ? value
            : throw machine.Error(string.Create(CultureInfo.InvariantCulture, $"{number} does not fit into {name}"));
    }
}
