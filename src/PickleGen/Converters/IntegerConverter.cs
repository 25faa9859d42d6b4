using System.Globalization;
using System.Numerics;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An integer type as a Python int. Reading takes every int that fits, however it is spelled.</summary>
internal sealed class IntegerConverter<T>(string name) : PickleConverter<T>, IBulkItems<T>
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

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    T[]? IBulkItems<T>.Convert(PyArray array) => BulkNumbers.ToIntegers<T>(array);

    private static bool IsSame(long number, T value) =>
        T.IsNegative(value) == number < 0 && T.CreateTruncating(number) == value && long.CreateTruncating(value) == number;

    private UnpicklingException DoesNotFit(PickleMachine machine, string number) =>
        machine.Error($"{number} does not fit into {name}");
}
