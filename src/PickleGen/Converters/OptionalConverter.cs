using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>
/// A reference type whose whole pickle may be None. Inside other values every converter of a reference type takes
/// None; this one also takes it at the root.
/// </summary>
internal sealed class OptionalConverter<T>(PickleConverter<T> inner) : PickleConverter<T?>
    where T : class
{
    internal override string Expectation => $"{inner.Expectation} or None";

    internal override bool TakesNone => true;

    internal override PickleConverter[] Parts => [inner];

    internal override void Write(ref PickleWriter writer, T? value) => inner.Write(ref writer, value);

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out T value) => inner.TryRead(ref reader, out value);

    [return: MaybeNull]
    internal override T Take(in PickleSlot slot, PickleMachine machine) => inner.Take(slot, machine);

    private protected override bool FindsAtoms => inner.IsAtom;

    internal override T? Copy(CopyContext context, T? value) => value is null ? null : inner.Copy(context, value);

    internal override bool AreEqual(EqualityContext context, T? left, T? right) => context.AreEqual(inner, left, right);

    internal override PickleSlot ToSlot(T? value) => value is null ? PickleSlot.None : inner.ToSlot(value);
}
