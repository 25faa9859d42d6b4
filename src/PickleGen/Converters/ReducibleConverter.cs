using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>
/// A class of the library's for a value of Python's standard library. Reading also takes the .NET value that an
/// untyped load gives for the simpler ones.
/// </summary>
internal sealed class ReducibleConverter<T>(string expectation, Func<object?, T?> convert) : PickleConverter<T>
    where T : class, IReducible
{
    internal override string Expectation => expectation;

    internal override void Write(ref PickleWriter writer, T? value)
    {
        if (value is null) writer.WriteNone();
        else PickleConverters.Object.Write(ref writer, value);
    }

    internal override T Copy(CopyContext context, T value) => context.CopyAny(value) as T
        ?? throw CopyContext.Error($"a copy of a {typeof(T)} is another type");

    internal override bool AreEqual(EqualityContext context, T left, T right) => context.AreAnyEqual(left, right);

    [return: MaybeNull]
    internal override T Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.IsNone) return null;
        return slot.Value as T ?? convert(machine.ToObject(slot)) ?? throw machine.Mismatch(expectation, slot);
    }
}
