using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>
/// A value type that Python makes by a call: <c>decimal.Decimal('1.50')</c>, <c>datetime.date(...)</c>. The target
/// in the safe set turns the call into a .NET value where nothing is lost, and into an inert object elsewhere.
/// </summary>
internal abstract class CallConverter<T>(GlobalTarget target, string expectation) : PickleConverter<T>
    where T : struct
{
    private readonly SpelledName _name = new(target.Name);

    internal override string Expectation => expectation;

    internal override GlobalTarget Target => target;

    internal sealed override bool TryRead(ref PickleReader reader, out T value)
    {
        value = default;
        var opcode = reader.Next();
        if ((Opcode)opcode is Opcode.BinGet or Opcode.LongBinGet)
        {
            ref var entry = ref reader.PeekGet(out var advance);
            if (Unsafe.IsNullRef(ref entry)) return false;
            if (entry.Value is T shared)
            {
                reader.Position += advance;
                value = shared;
                return true;
            }

            if (ReferenceEquals(entry.Value, target) && entry.Tag == (object)SlotTag.Global)
            {
                var known = entry;
                reader.Position += advance;
                return TryFinish(ref reader, known, out value);
            }
        }

        return TryReadNamed(ref reader, opcode, out value);
    }

    // The name of the callable is spelled out where it occurs first.
    private bool TryReadNamed(ref PickleReader reader, int opcode, out T value)
    {
        value = default;
        if (!reader.TryPassName(_name, opcode)) return false;
        var callable = reader.Machine.Resolve(target.Name);
        reader.Memoize(callable);
        return TryFinish(ref reader, callable, out value);
    }

    // The callable has been read.
    private bool TryFinish(ref PickleReader reader, in PickleSlot callable, out T value)
    {
        var origin = reader.Position;

        // A frame may end here.
        reader.Next();
        if (ReferenceEquals(callable.Value, target) && TryReadCall(ref reader, out value))
        {
            reader.MemoizeValue(value);
            return true;
        }

        reader.Machine.Push(callable, origin);
        value = default;
        return false;
    }

    /// <summary>Reads the arguments and the call; nothing is consumed if they are of another form.</summary>
    private protected virtual bool TryReadCall(ref PickleReader reader, out T value)
    {
        value = default;
        return false;
    }

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
