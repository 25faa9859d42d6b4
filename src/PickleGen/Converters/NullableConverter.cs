using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A nullable value type: None or a value.</summary>
internal sealed class NullableConverter<T>(PickleConverter<T> inner) : PickleConverter<T?>
    where T : struct
{
    internal override string Expectation => $"{inner.Expectation} or None";

    internal override PickleConverter[] Parts => [inner];

    internal override void Write(ref PickleWriter writer, T? value)
    {
        if (value is { } present) inner.Write(ref writer, present);
        else writer.WriteNone();
    }

    internal override bool TryRead(ref PickleReader reader, out T? value)
    {
        value = null;
        if (reader.Next() == (int)Opcode.None)
        {
            reader.Position++;
            return true;
        }

        if (!inner.TryRead(ref reader, out var present)) return false;
        value = present;
        return true;
    }

    internal override T? Take(in PickleSlot slot, PickleMachine machine) => slot.IsNone ? null : inner.Take(slot, machine);

    private protected override bool FindsAtoms => inner.IsAtom;

    internal override T? Copy(CopyContext context, T? value) => value is { } present ? inner.Copy(context, present) : null;

    internal override bool AreEqual(EqualityContext context, T? left, T? right) => context.AreEqual(inner, left.GetValueOrDefault(), right.GetValueOrDefault());

    internal override PickleSlot ToSlot(T? value) => value is { } present ? inner.ToSlot(present) : PickleSlot.None;

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) =>
        opcode == (int)Opcode.None ? reader.ScalarItem() : inner.StartsWith(ref reader, opcode);
}
