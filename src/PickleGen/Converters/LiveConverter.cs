using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A collection that exists before its items are read, so that it may be among what they refer to.</summary>
internal sealed class LiveConverter<TCollection, T>(
    PickleConverter<T> item,
    CollectionShape shape,
    Func<TCollection> create,
    Action<TCollection, T> add,
    Func<TCollection, int> count,
    Func<TCollection, IEnumerable<T>>? inPickleOrder = null) : PickleConverter<TCollection>
    where TCollection : class, IEnumerable<T>
{
    internal override string Expectation => CollectionItems.Expectation(shape, item);

    internal override PickleConverter[] Parts => [item];

    internal override PickleConverter ItemConverter => item;

    internal override ContainerKind ContainerKind => shape == CollectionShape.List ? ContainerKind.List : ContainerKind.Set;

    internal override void Write(ref PickleWriter writer, TCollection? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (writer.TryWriteReference(value)) return;
        var items = inPickleOrder is null ? value : inPickleOrder(value);
        CollectionItems.Write(ref writer, shape, items, count(value), item, value);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out TCollection value)
    {
        value = null;
        var machine = reader.Machine;
        var opcode = reader.Next();
        if (opcode == (int)Opcode.None)
        {
            reader.Position++;
            return true;
        }

        // Sets say where their items end; single items of lists are rare enough for the machine.
        if (opcode != (int)Opcode.EmptySet || shape == CollectionShape.List || !machine.EnterStep()) return false;
        machine.ChargeObject(PickleMachine.ObjectBytes);
        value = create();
        machine.Push(new PickleSlot(value, this), reader.Position);
        reader.Position++;
        reader.Memoize(machine.Top);
        while (reader.Next() == (int)Opcode.Mark)
        {
            reader.Position++;
            machine.PushMark();
            if (!StepItems(ref reader, value)) return machine.LeaveStep();
            machine.DropMark();
        }

        machine.LeaveStep();
        machine.Drop();
        return true;
    }

    [return: MaybeNull]
    internal override TCollection Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is TCollection value) return value;
        if (slot.IsNone) return null;
        if (CollectionItems.Of(slot, shape) is not { } items) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(items, this) is TCollection adopted) return adopted;
        var typed = create();
        machine.Adopt(items, this, typed);
        var index = 0;
        foreach (var general in items)
        {
            machine.EnterIndex(index++);
            Add(typed, item.Take(PickleSlot.From(general), machine)!, machine);
            machine.Leave();
        }

        return typed;
    }

    internal override TCollection Copy(CopyContext context, TCollection value)
    {
        if (context.Find(value) is { } known) return (TCollection)known;
        var copy = create();
        context.Add(value, copy);
        foreach (var part in inPickleOrder is null ? value : inPickleOrder(value)) add(copy, context.Copy(item, part)!);
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, TCollection left, TCollection right)
    {
        if (context.HaveMet(left, right)) return true;
        return shape == CollectionShape.List ? context.AreListsEqual(item, left, right) : context.AreSetsEqual(item, left, right);
    }

    internal override PickleSlot ToSlot(TCollection? value) =>
        value is null ? PickleSlot.None : new PickleSlot(value, this);

    internal override object? NewContainer(ContainerKind kind) => kind == ContainerKind ? create() : null;

    internal override void AddItem(object container, in PickleSlot slot, PickleMachine machine)
    {
        machine.Charge(ItemBytes);
        Add((TCollection)container, item.Take(slot, machine)!, machine);
    }

    private void Add(TCollection collection, T value, PickleMachine machine)
    {
        if (shape != CollectionShape.List && CollisionMeter.IsNeeded<T>() && collection is HashSet<T> { Count: > CollisionMeter<T>.Uncounted }) machine.MeetItem(collection, value);
        add(collection, value);
    }

    // As HashSet has it; others take less.
    private static int ItemBytes => (3 * sizeof(int)) + Unsafe.SizeOf<T>();

    internal override int CountItems(object container) => count((TCollection)container);

    internal override bool StepItems(ref PickleReader reader, object container)
    {
        var machine = reader.Machine;
        var collection = (TCollection)container;
        var end = shape == CollectionShape.List ? Opcode.Appends : Opcode.AddItems;
        while (reader.Next() != (int)end)
        {
            if (!item.TryRead(ref reader, out var value)) return false;
            machine.MarkStepped();
            machine.Charge(ItemBytes);
            Add(collection, value!, machine);
        }

        reader.Position++;
        return true;
    }
}
