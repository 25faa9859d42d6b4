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

        // As an interface its enumerator would be boxed.
        if (value is Dictionary<TKey, TValue> dictionary) WriteEntries(ref writer, dictionary.GetEnumerator(), total);
        else WriteEntries(ref writer, entries(value).GetEnumerator(), total);
        writer.EndDict(total);
    }

    private void WriteEntries<TEnumerator>(ref PickleWriter writer, TEnumerator entries, int total)
        where TEnumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        using (entries)
        {
            var index = 0;
            while (entries.MoveNext())
            {
                if (index == total) throw writer.Error("the dictionary grew while it was written");
                var (key, item) = entries.Current;
                writer.BeforeItem(index, total);
                keys.Write(ref writer, key);
                values.Write(ref writer, item);
                writer.AfterEntry(index++, total);
            }

            if (index != total) throw writer.Error("the dictionary shrank while it was written");
        }
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
        var slot = new PickleSlot(NewContainer(ContainerKind.Dict), this);
        var place = machine.Place;
        var origin = reader.Position++;
        reader.Memoize(slot);

        // Of keys that the pickle can make collide, the table's size should not be its choice as well.
        if (!CollisionMeter.IsNeeded<TKey>() && slot.Value is Dictionary<TKey, TValue> dictionary) dictionary.EnsureCapacity(reader.CountScalarEntries());
        var step = default(EntryStep);
        var read = TryReadEntries(ref reader, slot.Value!, ref step);
        machine.LeaveStep();
        if (read) value = Finished(slot.Value!, machine);
        else step.Settle(machine, machine.Insert(place, slot, origin), keys);
        return read;
    }

    private bool TryReadEntries(ref PickleReader reader, object container, ref EntryStep step)
    {
        if (reader.Next() != (int)Opcode.Mark) return TryReadSingle(ref reader, container, ref step);

        // Only more batches follow a batch.
        while (reader.Next() == (int)Opcode.Mark)
        {
            reader.Position++;
            step.Batch.IsOpen = true;
            if (!TryReadBatch(ref reader, container, ref step)) return false;
            step = default;
        }

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
        if (builder is Dictionary<TKey, TValue> dictionary) dictionary.EnsureCapacity(count(value));
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
        var place = machine.Place;
        var step = default(EntryStep);
        var complete = TryReadBatch(ref reader, container, ref step);
        if (step.Batch.Applied) machine.MarkStepped(place);
        if (!complete) step.Settle(machine, place, keys);
        return complete;
    }

    private bool TryReadBatch(ref PickleReader reader, object container, ref EntryStep step)
    {
        var machine = reader.Machine;
        while (reader.Next() != (int)Opcode.SetItems)
        {
            if (!TryReadEntry(ref reader, out var value, ref step)) return false;
            Set(container, step.Key, value, machine);
        }

        reader.Position++;
        return true;
    }

    // One entry with SETITEM, or none; false where only the machine can tell.
    private bool TryReadSingle(ref PickleReader reader, object container, ref EntryStep step)
    {
        switch (reader.ScalarEntry())
        {
            case ItemStart.No:
                return true;
            case ItemStart.Unknown:
                return false;
        }

        var machine = reader.Machine;
        if (!TryReadEntry(ref reader, out var value, ref step)) return false;
        if (reader.Next() != (int)Opcode.SetItem) throw machine.Misguess();
        reader.Position++;
        Set(container, step.Key, value, machine);
        return true;
    }

    private bool TryReadEntry(ref PickleReader reader, [MaybeNull] out TValue value, ref EntryStep step)
    {
        value = default;
        step.Origin = reader.Position;
        if (!keys.TryRead(ref reader, out step.Key)) return false;
        step.Batch.Applied = true;
        step.InValue = true;
        if (!values.TryRead(ref reader, out value)) return false;
        step.InValue = false;
        return true;
    }

    /// <summary>How far the step has come, for the stack it leaves behind when it declines.</summary>
    private struct EntryStep
    {
        public BatchStep Batch;
        public TKey? Key;
        public int Origin;
        public bool InValue;

        public readonly void Settle(PickleMachine machine, StackPlace place, PickleConverter<TKey> keys)
        {
            place = Batch.Settle(machine, place);
            if (InValue) machine.Insert(place, keys.ToSlot(Key), Origin);
        }
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
