using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A tuple of any .NET kind as a Python tuple. Reading takes lists of the right length too.</summary>
internal abstract class TupleConverter<TTuple> : PickleConverter<TTuple>
{
    /// <summary>How many items Python sees.</summary>
    public abstract int Count { get; }

    internal override string Expectation => $"a tuple of {Count}";

    public abstract void WriteItems(ref PickleWriter writer, TTuple value);

    /// <summary>Reads the items by steps; each also goes to the stack, where the machine would have it.</summary>
    public abstract bool StepItems(ref PickleReader reader, [MaybeNull] out TTuple value);

    public abstract TTuple TakeItems(IReadOnlyList<object?> items, int start, PickleMachine machine);

    internal sealed override void Write(ref PickleWriter writer, TTuple? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        object? identity = typeof(TTuple).IsValueType ? null : value;
        if (identity is not null && writer.TryWriteReference(identity)) return;
        writer.StartTuple(Count);
        WriteItems(ref writer, value);
        if (identity is null || !writer.TryEndRecursiveTuple(identity, Count)) writer.EndTuple(Count, identity);
    }

    internal sealed override bool TryRead(ref PickleReader reader, [MaybeNull] out TTuple value)
    {
        value = default;
        var machine = reader.Machine;
        if (reader.Next() == (int)Opcode.None && default(TTuple) is null)
        {
            reader.Position++;
            return true;
        }

        if (!machine.EnterStep()) return false;
        var start = machine.Count;
        var marked = Count > 3;
        if (marked)
        {
            if (reader.Next() != (int)Opcode.Mark) return machine.LeaveStep();
            reader.Position++;
            machine.PushMark();
        }

        if (!StepItems(ref reader, out value)) return machine.LeaveStep();
        if (reader.Next() != (marked ? (int)Opcode.Tuple : (int)Opcode.Tuple1 + Count - 1)) return machine.LeaveStep();
        reader.Position++;
        if (marked) machine.DropMark();
        while (machine.Count > start) machine.Drop();

        // A value has no identity in .NET: should the pickle refer to it again, the plain machine reads it.
        reader.Memoize(typeof(TTuple).IsValueType ? PickleSlot.Unkept : new PickleSlot(value, this));
        machine.LeaveStep();
        return true;
    }

    [return: MaybeNull]
    internal sealed override TTuple Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is TTuple tuple) return tuple;
        if (slot.IsNone && default(TTuple) is null) return default;
        if (slot.Value is not IReadOnlyList<object?> items || slot.Value is not (PyTuple or List<object?>)) throw machine.Mismatch(Expectation, slot);
        if (items.Count != Count) throw machine.Error($"expected {Expectation}, found {items.Count} items");
        if (typeof(TTuple).IsValueType) return TakeItems(items, 0, machine);
        if (machine.FindAdopted(items, this) is TTuple adopted) return adopted;
        var typed = TakeItems(items, 0, machine);
        machine.Adopt(items, this, typed!);
        return typed;
    }

    private protected sealed override bool FindsAtoms => Array.TrueForAll(Parts, static part => part.IsAtom);

    /// <summary>A tuple of copies of the items.</summary>
    public abstract TTuple CopyItems(CopyContext context, TTuple value);

    public abstract bool AreItemsEqual(EqualityContext context, TTuple left, TTuple right);

    // Python shares a tuple of what is shared; one that its own items lead to is made by them.
    internal sealed override TTuple Copy(CopyContext context, TTuple value)
    {
        if (context.IsShallow || IsAtom) return value;
        if (typeof(TTuple).IsValueType) return CopyItems(context, value);
        if (context.Find(value!) is { } known) return (TTuple)known;
        var copy = CopyItems(context, value);
        if (context.Find(value!) is { } recursive) return (TTuple)recursive;
        context.Add(value!, copy!);
        return copy;
    }

    internal sealed override bool AreEqual(EqualityContext context, TTuple left, TTuple right) =>
        (!typeof(TTuple).IsValueType && context.HaveMet(left!, right!)) || AreItemsEqual(context, left, right);

    protected static bool Step<T>(ref PickleReader reader, PickleConverter<T> item, [MaybeNull] out T value)
    {
        var origin = reader.Position;
        if (!item.TryRead(ref reader, out value)) return false;
        reader.Machine.Push(item.ToSlot(value), origin);
        return true;
    }

    protected static T Item<T>(PickleConverter<T> item, IReadOnlyList<object?> items, int index, PickleMachine machine)
    {
        machine.EnterIndex(index);
        var value = item.Take(PickleSlot.From(items[index]), machine);
        machine.Leave();
        return value!;
    }
}
