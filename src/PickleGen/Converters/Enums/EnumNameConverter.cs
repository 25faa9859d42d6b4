using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An enum as the name of its member, a str.</summary>
internal sealed class EnumNameConverter<T>(EnumMembers<T> members) : PickleConverter<T>
    where T : struct, Enum
{
    internal override string Expectation => $"a str that is a name of {typeof(T).Name}";

    internal override void Write(ref PickleWriter writer, T value) =>
        writer.Write(members.NameOf(value) ?? throw new PicklingException($"{value:D} is no value of {typeof(T).Name} and has no name"));

    internal override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        reader.Here();
        if (!reader.TryReadString(out var text)) return false;
        value = Parse(text, reader.Machine);
        return true;
    }

    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) throw machine.Mismatch(Expectation, slot);
        return Parse(PickleConverters.String.Take(slot, machine), machine);
    }

    internal override PickleSlot ToSlot(T value) => PickleSlot.From(members.NameOf(value));

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) => reader.ScalarItem();

    private T Parse(string? text, PickleMachine machine) => (text is null ? null : members.Find(text))
        ?? throw machine.Error($"expected {Expectation}, found {(text is null ? "None" : $"'{PickleMachine.Short(text)}'")}");
}
