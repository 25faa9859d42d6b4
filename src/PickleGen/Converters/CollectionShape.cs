using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>Which Python collection a .NET collection is written as.</summary>
internal enum CollectionShape
{
    List,
    Set,
    FrozenSet,
}

/// <summary>Writing of, and taking items from, every collection of one kind of item.</summary>
internal static class CollectionItems
{
    /// <summary>Writes a collection that has not been written yet.</summary>
    public static void Write<T>(
        ref PickleWriter writer, CollectionShape shape, IEnumerable<T> items, int count, PickleConverter<T> item, object? identity)
    {
        switch (shape)
        {
            case CollectionShape.List: writer.StartList(identity); break;
            case CollectionShape.Set: writer.StartSet(identity); break;
            default: writer.StartFrozenSet(); break;
        }

        var index = 0;
        foreach (var value in items)
        {
            if (index == count) throw writer.Error("the collection grew while it was written");
            Before(ref writer, shape, index, count);
            item.Write(ref writer, value);
            After(ref writer, shape, index, count);
            index++;
        }

        if (index != count) throw writer.Error("the collection shrank while it was written");
        switch (shape)
        {
            case CollectionShape.List: writer.EndList(); break;
            case CollectionShape.Set: writer.EndSet(count, identity); break;
            default: writer.EndFrozenSet(identity); break;
        }
    }

    /// <summary>
    /// The items of a general list, tuple, deque or array, for sets also of a set or frozenset; null for anything else.
    /// </summary>
    public static IReadOnlyCollection<object?>? Of(in PickleSlot slot, CollectionShape shape) => slot.Value switch
    {
        List<object?> list => list,
        PyTuple tuple => tuple,
        PyDeque deque => deque,
        PyArray { HasItems: true } array => array,
        PySet set when shape != CollectionShape.List => set,
        PyFrozenSet set when shape != CollectionShape.List => set,
        _ => null,
    };

    /// <summary>All numbers of an array at once; null where its items have to be taken one by one.</summary>
    public static T[]? Bulk<T>(IReadOnlyCollection<object?> items, PickleConverter<T> item) =>
        items is PyArray array && item is IBulkItems<T> bulk ? bulk.Convert(array) : null;

    public static string Expectation(CollectionShape shape, PickleConverter item) =>
        $"a {(shape == CollectionShape.List ? "list" : shape == CollectionShape.Set ? "set" : "frozenset")} of {item.Expectation}";

    // A frozenset is a mark, its items and one opcode: no batches. Below protocol 4 every set goes through a list.
    private static void Before(ref PickleWriter writer, CollectionShape shape, int index, int count)
    {
        if (shape == CollectionShape.List) writer.BeforeItem(index, count);
        else if (shape == CollectionShape.Set || writer.Protocol < 4) writer.BeforeSetItem(index, count);
    }

    private static void After(ref PickleWriter writer, CollectionShape shape, int index, int count)
    {
        if (shape == CollectionShape.List) writer.AfterItem(index, count);
        else if (shape == CollectionShape.Set || writer.Protocol < 4) writer.AfterSetItem(index, count);
    }
}
