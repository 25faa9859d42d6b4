using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>An enum as the name of its member, a str.</summary>
internal sealed class EnumNameConverter<T>(EnumMembers<T> members) : TextValueConverter<T>
    where T : struct, Enum
{
    internal override string Expectation => $"a str that is a name of {typeof(T).Name}";

    internal override void Write(ref PickleWriter writer, T value) =>
        writer.Write(members.NameOf(value) ?? throw new PicklingException($"{value:D} is no value of {typeof(T).Name} and has no name"));

    internal override PickleSlot ToSlot(T value) => PickleSlot.From(members.NameOf(value));

    private protected override T? Parse(string text) => members.Find(text);

    private protected override string Describe(string text) => $"'{PickleMachine.Short(text)}'";
}
