using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>
/// A value type that Python makes by a call: <c>decimal.Decimal('1.50')</c>, <c>datetime.date(...)</c>. The target
/// in the safe set turns the call into a .NET value where nothing is lost, and into an inert object elsewhere.
/// </summary>
internal abstract class CallConverter<T>(GlobalTarget target, string expectation) : PickleConverter<T>
    where T : struct
{
    internal override string Expectation => expectation;

    internal override GlobalTarget Target => target;

    internal sealed override T Take(in PickleSlot slot, PickleMachine machine)
    {
        var value = slot.Value is PendingValue pending ? pending.Finish(machine) : slot.Value;
        if (value is T result) return result;
        return TryTake(slot, value, machine, out var converted) ? converted : throw machine.Mismatch(expectation, slot);
    }

    internal override PickleSlot ToSlot(T value) => PickleSlot.Object(value);

    /// <summary>Takes what the target could not make of the type without losing something, and related values.</summary>
    private protected virtual bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out T result)
    {
        result = default;
        return false;
    }
}
