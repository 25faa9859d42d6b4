using PickleGen.Copying;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>The items or entries of an object that is a collection and has members besides them.</summary>
public abstract class PickleItems
{
    private protected PickleItems()
    {
    }

    internal abstract ContainerKind Kind { get; }

    internal abstract PickleConverter[] Parts { get; }

    /// <summary>Adds an item; of a list or set.</summary>
    internal virtual void Add(object target, in PickleSlot item, PickleMachine machine) => throw machine.Error("an entry needs a key");

    /// <summary>Sets an entry; of a dict.</summary>
    internal virtual void Set(object target, in PickleSlot key, in PickleSlot value, PickleMachine machine) =>
        throw machine.Error("an item has no key");

    /// <summary>The items of a type that is a list in Python.</summary>
    /// <param name="item">The converter of items.</param>
    public static PickleItems<T> List<T, TItem>(PickleConverter<TItem> item)
        where T : class, ICollection<TItem> => new ItemsOf<T, TItem>(item, ContainerKind.List);

    /// <summary>The items of a type that is a set in Python.</summary>
    /// <param name="item">The converter of items.</param>
    public static PickleItems<T> Set<T, TItem>(PickleConverter<TItem> item)
        where T : class, ICollection<TItem> => new ItemsOf<T, TItem>(item, ContainerKind.Set);

    /// <summary>The entries of a type that is a dict in Python.</summary>
    /// <param name="keys">The converter of keys.</param>
    /// <param name="values">The converter of values.</param>
    public static PickleItems<T> Dictionary<T, TKey, TValue>(PickleConverter<TKey> keys, PickleConverter<TValue> values)
        where T : class, IDictionary<TKey, TValue>
        where TKey : notnull => new EntriesOf<T, TKey, TValue>(keys, values);

    private sealed class ItemsOf<T, TItem>(PickleConverter<TItem> item, ContainerKind kind) : PickleItems<T>
        where T : class, ICollection<TItem>
    {
        internal override ContainerKind Kind => kind;

        internal override PickleConverter[] Parts => [item];

        internal override int Count(T value) => value.Count;

        internal override void Write(ref PickleWriter writer, T value, int count, bool fromIterator)
        {
            var index = 0;
            foreach (var element in value)
            {
                if (index == count) throw writer.Error("the collection grew while it was written");
                Before(ref writer, index, count, fromIterator, out var batch);
                item.Write(ref writer, element);
                writer.AfterItem(batch.Index, batch.Count);
                index++;
            }

            if (index != count) throw writer.Error("the collection shrank while it was written");
        }

        internal override void Copy(CopyContext context, T value, T target)
        {
            foreach (var element in value) target.Add(context.Copy(item, element)!);
        }

        internal override bool AreEqual(EqualityContext context, T left, T right) =>
            kind == ContainerKind.Set ? context.AreSetsEqual(item, left, right) : context.AreListsEqual(item, left, right);

        internal override void Add(object target, in PickleSlot slot, PickleMachine machine)
        {
            var value = item.Take(slot, machine);
            if (kind == ContainerKind.Set && value is null) throw machine.Error($"None is no item of a {typeof(T).Name}");
            if (kind == ContainerKind.Set && CollisionMeter.IsNeeded<TItem>() && target is HashSet<TItem> { Count: > CollisionMeter<TItem>.Uncounted }) machine.MeetItem(target, value!);
            ((T)target).Add(value!);
        }
    }

    private sealed class EntriesOf<T, TKey, TValue>(PickleConverter<TKey> keys, PickleConverter<TValue> values) : PickleItems<T>
        where T : class, IDictionary<TKey, TValue>
        where TKey : notnull
    {
        internal override ContainerKind Kind => ContainerKind.Dict;

        internal override PickleConverter[] Parts => [keys, values];

        internal override int Count(T value) => value.Count;

        internal override void Write(ref PickleWriter writer, T value, int count, bool fromIterator)
        {
            var index = 0;
            foreach (var (key, element) in value)
            {
                if (index == count) throw writer.Error("the dictionary grew while it was written");
                Before(ref writer, index, count, fromIterator, out var batch);
                keys.Write(ref writer, key);
                values.Write(ref writer, element);
                writer.AfterEntry(batch.Index, batch.Count);
                index++;
            }

            if (index != count) throw writer.Error("the dictionary shrank while it was written");
        }

        internal override void Copy(CopyContext context, T value, T target)
        {
            foreach (var (key, element) in value) target[context.Copy(keys, key)] = context.Copy(values, element)!;
        }

        internal override bool AreEqual(EqualityContext context, T left, T right) =>
            context.AreEntriesEqual(keys, values, left, right, isOrdered: false);

        internal override void Set(object target, in PickleSlot key, in PickleSlot value, PickleMachine machine)
        {
            if (keys.Take(key, machine) is not { } taken) throw machine.Error($"None is no key of a {typeof(T).Name}");
            var item = values.Take(value, machine)!;
            if (CollisionMeter.IsNeeded<TKey>() && ((T)target).Count > CollisionMeter<TKey>.Uncounted) machine.MeetKey<TKey, TValue>(target, taken);
            ((T)target)[taken] = item;
        }
    }
}

/// <summary>The items or entries of one type.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class PickleItems<T> : PickleItems
{
    private protected PickleItems()
    {
    }

    internal abstract int Count(T value);

    /// <summary>Writes all items: of the object, which Python reads from an iterator, or of a list or dict that is an argument.</summary>
    internal abstract void Write(ref PickleWriter writer, T value, int count, bool fromIterator);

    /// <summary>Gives copies of all items to a copy of the object.</summary>
    internal abstract void Copy(CopyContext context, T value, T target);

    internal abstract bool AreEqual(EqualityContext context, T left, T right);

    // With an iterator CPython sees that a single item is left before it begins a batch.
    private protected static void Before(ref PickleWriter writer, int index, int count, bool fromIterator, out (int Index, int Count) batch)
    {
        batch = fromIterator && index == count - 1 && index % PickleWriter.BatchSize == 0 ? (0, 1) : (index, count);
        writer.BeforeItem(batch.Index, batch.Count);
    }
}
