using System.Diagnostics.CodeAnalysis;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A collection that is made when all its items are there: arrays, immutable and frozen collections.</summary>
internal sealed class BufferedConverter<TCollection, T>(
    PickleConverter<T> item,
    CollectionShape shape,
    Func<List<T>, TCollection> finish,
    Func<TCollection, (IEnumerable<T> Items, int Count)> parts,
    bool isHashed = true) : PickleConverter<TCollection>
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

        object? identity = typeof(TCollection).IsValueType ? null : value;
        if (identity is not null && writer.TryWriteReference(identity)) return;
        var (items, count) = parts(value);
        CollectionItems.Write(ref writer, shape, items, count, item, identity);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out TCollection value)
    {
        if (shape != CollectionShape.List)
        {
            value = default;
            return false;
        }

        if (ListSteps.TryStart(ref reader, this, out value, out var done)) return done;
        var pending = new Pending(this);
        if (!ListSteps.Read(ref reader, this, item, pending.Items, pending)) return false;

        // An item has asked for the collection: it got one that lacks items.
        if (pending.Result is not null) throw reader.Machine.Misguess();
        value = (TCollection)pending.Finish(reader.Machine);
        return true;
    }

    [return: MaybeNull]
    internal override TCollection Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is Pending pending) return (TCollection)pending.Finish(machine);
        if (slot.IsNone && default(TCollection) is null) return default;
        if (CollectionItems.Of(slot, shape) is not { } items) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(items, this) is Pending adopted) return (TCollection)adopted.Finish(machine);
        var typed = new Pending(this);
        machine.Adopt(items, this, typed);
        if (CollectionItems.Bulk(items, item) is { } values) return (TCollection)typed.Finish(values);
        var index = 0;
        foreach (var general in items)
        {
            machine.EnterIndex(index++);
            typed.Items.Add(item.Take(PickleSlot.From(general), machine)!);
            machine.Leave();
        }

        return (TCollection)typed.Finish(machine);
    }

    internal override TCollection Copy(CopyContext context, TCollection value)
    {
        if (typeof(TCollection) == typeof(T[])) return (TCollection)(object)CopyArray(context, (T[])(object)value!);
        var identity = typeof(TCollection).IsValueType ? null : (object)value!;
        if (identity is not null)
        {
            if (context.Find(identity) is { } known) return (TCollection)known;
            if (shape != CollectionShape.FrozenSet) context.Defer<TCollection>(identity, "items");
        }

        var (originals, count) = parts(value);
        var copies = new List<T>(count);
        foreach (var part in originals) copies.Add(context.Copy(item, part)!);

        // As with tuples, an item of a frozenset may have led back here and made the copy already.
        if (shape == CollectionShape.FrozenSet && identity is not null && context.Find(identity) is { } recursive) return (TCollection)recursive;
        var copy = Complete(copies);
        if (identity is not null) context.Add(identity, copy);
        return (TCollection)copy;
    }

    internal override bool AreEqual(EqualityContext context, TCollection left, TCollection right)
    {
        if (left is T[] one && right is T[] other) return context.HaveMet(one, other, item, one.Length) || context.AreSpansEqual(item, one, other);
        if (!typeof(TCollection).IsValueType && context.HaveMet(left!, right!)) return true;
        return shape == CollectionShape.List
            ? context.AreListsEqual(item, parts(left).Items, parts(right).Items)
            : context.AreSetsEqual(item, parts(left).Items, parts(right).Items);
    }

    // An array is there before its items, so that these may refer to it.
    private T[] CopyArray(CopyContext context, T[] value)
    {
        if (context.Find(value) is { } known) return (T[])known;
        var copy = new T[value.Length];
        context.Add(value, copy);
        if (context.Shares(item)) value.CopyTo(copy, 0);
        else for (var i = 0; i < copy.Length; i++) copy[i] = context.Copy(item, value[i])!;
        return copy;
    }

    internal override object? NewContainer(ContainerKind kind) =>
        kind == ContainerKind && shape != CollectionShape.FrozenSet ? new Pending(this) : null;

    internal override void AddItem(object container, in PickleSlot slot, PickleMachine machine)
    {
        var pending = (Pending)container;
        if (pending.Result is not null) throw machine.Error($"a {typeof(TCollection).Name} is used before all of its items are read");
        machine.Charge(System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        pending.Items.Add(item.Take(slot, machine)!);
    }

    internal override int CountItems(object container) => ((Pending)container).Items.Count;

    internal override bool StepItems(ref PickleReader reader, object container)
    {
        if (shape != CollectionShape.List || ((Pending)container).Result is not null) return false;
        return ListSteps.ReadBatch(ref reader, item, ((Pending)container).Items);
    }

    internal override ItemStart StartsWith(ref PickleReader reader, int opcode) =>
        opcode == (int)Opcode.EmptyList ? ItemStart.Unknown : reader.ScalarItem();

    private sealed class Pending(BufferedConverter<TCollection, T> converter) : PendingValue
    {
        public List<T> Items { get; } = [];

        public override object Finish(PickleMachine machine) => Result ??= converter.Complete(Items, machine);

        /// <summary>Makes the value of items that need no conversion: the array itself, where that is the collection.</summary>
        public object Finish(T[] items) => Result = items is TCollection same && typeof(TCollection) == typeof(T[])
            ? same
            : converter.Complete([.. items]);
    }

    // What is made of items without anything to compare them by hash first is in a table nobody can follow.
    private object Complete(List<T> items, PickleMachine machine)
    {
        if (shape == CollectionShape.FrozenSet && isHashed && items.Count > CollisionMeter<T>.Uncounted && CollisionMeter.IsNeeded<T>())
        {
            var set = new HashSet<T>();
            var meter = CollisionMeters.OfSet<T>(set)!;
            foreach (var value in items)
            {
                machine.ChargeCollisions(meter.Meet(value));
                set.Add(value);
            }
        }

        return finish(items)!;
    }

    private object Complete(List<T> items) => finish(items)!;
}
