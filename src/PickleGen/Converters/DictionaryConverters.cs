using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Copying;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A dictionary as a Python dict, filled as its entries are read or made when all are there.</summary>
/// <typeparam name="TDictionary">The type of the member.</typeparam>
/// <typeparam name="TBuilder">What is filled.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
internal sealed class DictionaryConverter<TDictionary, TBuilder, TKey, TValue>(
    PickleConverter<TKey> keys,
    PickleConverter<TValue> values,
    Func<TBuilder> create,
    Func<TBuilder, TDictionary>? finish,
    Func<TDictionary, IEnumerable<KeyValuePair<TKey, TValue>>> entries,
    Func<TDictionary, int> count) : PickleConverter<TDictionary>
    where TBuilder : class, IDictionary<TKey, TValue>
    where TDictionary : class
    where TKey : notnull
{
    internal override string Expectation => $"a dict of {keys.Expectation} to {values.Expectation}";

    internal override PickleConverter[] Parts => [keys, values];

    internal override ContainerKind ContainerKind => ContainerKind.Dict;

    internal override PickleConverter KeyConverter => keys;

    internal override PickleConverter ItemConverter => values;

    internal override void Write(ref PickleWriter writer, TDictionary? value)
    {
        if (value is null)
        {
            writer.WriteNone();
            return;
        }

        if (!writer.TryStartDict(value)) return;
        var total = count(value);
        var index = 0;
        foreach (var (key, item) in entries(value))
        {
            if (index == total) throw writer.Error("the dictionary grew while it was written");
            writer.BeforeItem(index, total);
            keys.Write(ref writer, key);
            values.Write(ref writer, item);
            writer.AfterEntry(index++, total);
        }

        if (index != total) throw writer.Error("the dictionary shrank while it was written");
        writer.EndDict(total);
    }

    internal override bool TryRead(ref PickleReader reader, [MaybeNull] out TDictionary value)
    {
        value = null;
        var machine = reader.Machine;
        switch ((Opcode)reader.Next())
        {
            case Opcode.None:
                reader.Position++;
                return true;
            case Opcode.BinGet or Opcode.LongBinGet:
                ref var entry = ref reader.PeekGet(out var advance);
                if (Unsafe.IsNullRef(ref entry) || !ReferenceEquals(entry.Tag, this)) return false;
                value = Take(entry, machine);
                reader.Position += advance;
                return true;
            case Opcode.EmptyDict when machine.EnterStep():
                break;
            default:
                return false;
        }

        machine.ChargeObject(PickleMachine.ObjectBytes);
        var container = NewContainer(ContainerKind.Dict)!;
        machine.Push(new PickleSlot(container, this), reader.Position);
        reader.Position++;
        reader.Memoize(machine.Top);
        if (reader.Next() == (int)Opcode.Mark)
        {
            // Only more batches follow a batch.
            while (reader.Next() == (int)Opcode.Mark)
            {
                reader.Position++;
                machine.PushMark();
                if (!StepItems(ref reader, container)) return machine.LeaveStep();
                machine.DropMark();
            }
        }
        else if (!StepSingle(ref reader, container))
        {
            return machine.LeaveStep();
        }

        machine.LeaveStep();
        machine.Drop();
        value = Finished(container, machine);
        return true;
    }

    [return: MaybeNull]
    internal override TDictionary Take(in PickleSlot slot, PickleMachine machine)
    {
        if (slot.Value is Pending pending) return (TDictionary)pending.Finish(machine);
        if (ReferenceEquals(slot.Tag, this) || slot.Value is TDictionary and not PyDict) return Finished(slot.Value!, machine);
        if (slot.IsNone) return null;
        if (slot.Value is not PyDict general) throw machine.Mismatch(Expectation, slot);
        if (machine.FindAdopted(general, this) is { } adopted) return Finished(adopted, machine);
        var typed = NewContainer(ContainerKind.Dict)!;
        machine.Adopt(general, this, typed);
        foreach (var (key, item) in general)
        {
            machine.EnterKey(key);
            SetItem(typed, PickleSlot.From(key), PickleSlot.From(item), machine);
            machine.Leave();
        }

        return Finished(typed, machine);
    }

    internal override TDictionary Copy(CopyContext context, TDictionary value)
    {
        if (context.Find(value) is { } known) return (TDictionary)known;
        var builder = create();
        if (finish is null) context.Add(value, builder);
        else context.Defer<TDictionary>(value, "entries");
        foreach (var (key, item) in entries(value)) builder[context.Copy(keys, key)] = context.Copy(values, item)!;
        if (finish is null) return (TDictionary)(object)builder;
        var copy = finish(builder);
        context.Add(value, copy);
        return copy;
    }

    internal override bool AreEqual(EqualityContext context, TDictionary left, TDictionary right) =>
        context.HaveMet(left, right)
        || context.AreEntriesEqual(keys, values, entries(left), entries(right), isOrdered: typeof(TBuilder) == typeof(OrderedDictionary<TKey, TValue>));

    internal override PickleSlot ToSlot(TDictionary? value) =>
        value is null ? PickleSlot.None : new PickleSlot(value, finish is null ? this : SlotTag.Object);

    internal override object? NewContainer(ContainerKind kind) => kind != ContainerKind.Dict ? null
        : finish is null ? create()
        : new Pending(create(), finish);

    internal override void SetItem(object container, in PickleSlot key, in PickleSlot value, PickleMachine machine) =>
        Set(container, keys.Take(key, machine), values.Take(value, machine), machine);

    internal override bool StepItems(ref PickleReader reader, object container)
    {
        var machine = reader.Machine;
        while (reader.Next() != (int)Opcode.SetItems)
        {
            var origin = reader.Position;
            if (!keys.TryRead(ref reader, out var key)) return false;
            machine.MarkStepped();
            machine.Push(keys.ToSlot(key), origin);
            if (!values.TryRead(ref reader, out var value)) return false;
            machine.Drop();
            reader.Here();
            Set(container, key, value, machine);
        }

        reader.Position++;
        return true;
    }

    // One entry with SETITEM, or none; false where only the machine can tell.
    private bool StepSingle(ref PickleReader reader, object container)
    {
        switch (reader.ScalarEntry())
        {
            case ItemStart.No:
                return true;
            case ItemStart.Unknown:
                return false;
        }

        var machine = reader.Machine;
        var origin = reader.Position;
        var position = machine.Count - 1;
        machine.Top.Bits = PickleSlot.Filling;
        var read = StepEntry(ref reader, origin, out var key, out var value);
        machine.SlotAt(position).Bits = 0;
        if (!read) return false;
        if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
        machine.Drop();
        reader.Here();
        reader.Position++;
        Set(container, key, value, machine);
        return true;
    }

    private bool StepEntry(ref PickleReader reader, int origin, [MaybeNull] out TKey key, [MaybeNull] out TValue value)
    {
        value = default;
        if (!keys.TryRead(ref reader, out key)) return false;
        reader.Machine.Push(keys.ToSlot(key), origin);
        return values.TryRead(ref reader, out value);
    }

    private static TDictionary Finished(object container, PickleMachine machine) =>
        (TDictionary)(container is Pending pending ? pending.Finish(machine) : container);

    // As Dictionary has it: the entry, its bucket, and room to grow.
    private static int EntryBytes => (3 * sizeof(int)) + Unsafe.SizeOf<TKey>() + Unsafe.SizeOf<TValue>();

    private static void Set(object container, TKey? key, TValue? value, PickleMachine machine)
    {
        if (key is null) throw machine.Error($"None is no key of a {typeof(TDictionary).Name}");
        machine.Charge(EntryBytes);
        var builder = container as TBuilder ?? ((Pending)container).Open(machine);
        if (MayCollide(builder)) machine.MeetKey<TKey, TValue>(builder, key);
        builder[key] = value!;
    }

    // A ConcurrentDictionary takes all its locks to tell how many entries it has.
    private static bool MayCollide(TBuilder builder) =>
        CollisionMeter.IsNeeded<TKey>() && (typeof(TBuilder) == typeof(ConcurrentDictionary<TKey, TValue>) || builder.Count > CollisionMeter<TKey>.Uncounted);

    private sealed class Pending(TBuilder builder, Func<TBuilder, TDictionary> finish) : PendingValue
    {
        public TBuilder Open(PickleMachine machine) => Result is null
            ? builder
            : throw machine.Error($"a {typeof(TDictionary).Name} is used before all of its entries are read");

        public override object Finish(PickleMachine machine) => Result ??= finish(builder);
    }
}
