using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A bool as Python's True and False.</summary>
internal sealed class BooleanConverter : PickleConverter<bool>
{
    internal override string Expectation => "a bool";

    internal override void Write(ref PickleWriter writer, bool value) => writer.Write(value);

    internal override bool TryRead(ref PickleReader reader, out bool value) => reader.TryRead(out value);

    internal override bool Take(in PickleSlot slot, PickleMachine machine) =>
        slot.Tag == (object)SlotTag.Bool ? slot.Bits != 0 : throw machine.Mismatch(Expectation, slot);

    internal override PickleSlot ToSlot(bool value) => PickleSlot.Bool(value);

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();
}
