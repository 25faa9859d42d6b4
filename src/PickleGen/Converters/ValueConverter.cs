using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>One of the library's own types for Python's values, as a member: the general value, if it is of that type.</summary>
internal sealed class ValueConverter<T>(string expectation) : PickleConverter<T>
    where T : class
{
    internal override string Expectation => expectation;

    internal override void Write(ref PickleWriter writer, T? value) => PickleConverters.Object.Write(ref writer, value);

    internal override T Copy(CopyContext context, T value) => context.CopyAny(value) as T
        ?? throw CopyContext.Error($"a copy of a {typeof(T)} is another type");

    internal override bool AreEqual(EqualityContext context, T left, T right) => context.AreAnyEqual(left, right);

    [return: MaybeNull]
    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        return machine.ToObject(slot) as T ?? throw machine.Mismatch(Expectation, slot);
    }
}
