using System.Numerics;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A BigInteger as a Python int of any size.</summary>
internal sealed class BigIntegerConverter : PickleConverter<BigInteger>
{
    internal override string Expectation => "an int";

    internal override void Write(ref PickleWriter writer, BigInteger value) => writer.WriteInteger(value);

    internal override bool TryRead(ref PickleReader reader, out BigInteger value)
    {
        var read = reader.TryReadLong(out var number);
        value = number;
        return read;
    }

    internal override BigInteger Take(in PickleSlot slot, PickleMachine machine) =>
        slot.Tag == (object)SlotTag.Int ? slot.Bits
        : slot.Value is BigInteger value ? value
        : throw machine.Mismatch(Expectation, slot);

    internal override PickleSlot ToSlot(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? PickleSlot.Int((long)value) : PickleSlot.Object(value);

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();
}
