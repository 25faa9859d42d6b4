using System.Net;
using System.Numerics;
using PickleGen.Converters;

namespace PickleGen.Copying;

// Values of untyped places.
internal sealed partial class CopyContext
{
    /// <summary>The copy of any value, as <see cref="DynamicConverter"/> writes it.</summary>
    public object CopyAny(object value) => value switch
    {
        string or bool or int or long or double or BigInteger or PyStr or PyGlobal => value,
        byte[] bytes => PickleConverters.ByteArray.Copy(this, bytes),
        List<object?> list when list.GetType() == typeof(List<object?>) => PickleConverters.ObjectList.Copy(this, list!),
        PyDict or PyArray or PySlice or IAppendable or IStateful when value is IReducible reducible => CopyReducible(reducible),

        // The others do not change; some are read as simpler .NET values.
        IReducible => Find(value) ?? value,
        PyDict dict => CopyDict(dict),
        PyTuple tuple => CopyTuple(tuple),
        PySet set => CopySet(set),
        PyFrozenSet set => CopyFrozenSet(set),
        PyByteArray array => CopyByteArray(array),
        PyObject instance => CopyInert(instance),
        IPAddress address => PickleConverters.IPAddress.Copy(this, address),
        PickleBuffer => throw Error("a PickleBuffer is a view of memory, which Python does not copy either: copy the memory"),
        _ => CopyKnown(value),
    };

    /// <summary>The copy of a part that may be of any type.</summary>
    public object? CopyPart(object? value) => Copy(PickleConverters.Object, value);

    /// <summary>A dict of its own, also where parts are shared: Python fills the new object's from the old one's.</summary>
    public PyDict CopyAttributes(PyDict attributes)
    {
        if (!IsShallow) Enter();
        var copy = new PyDict();
        foreach (var entry in attributes.InPlaces()) copy.SetPlaced(CopyPart(entry.Key), CopyPart(entry.Value), entry.Place);
        if (!IsShallow) _depth--;
        return copy;
    }

    /// <summary>The copy of a value type in a box, which is its identity.</summary>
    public object? CopyBoxed(PickleConverter converter, object box)
    {
        if (Find(box) is { } known) return known;
        var copy = converter.CopyObject(this, box);
        if (copy is not null) Add(box, copy);
        return copy;
    }

    private object CopyKnown(object value)
    {
        var type = value.GetType();
        var converter = Registry.Find(type) ?? KnownConverters.Find(type);
        if (converter is null or DynamicConverter)
        {
            return Find(value) ?? throw Error(
                $"nothing says how to copy a {type}: make it [Pickleable] and add [PickleableFor<{type.Name}>] to the PickleContext of the copy");
        }

        if (_reducers is not null && Find(value) is { } reduced) return reduced;
        if (converter.IsAtom) return value;
        return (value is ValueType ? CopyBoxed(converter, value) : converter.CopyObject(this, value))!;
    }

    private object CopyReducible(IReducible value) => Find(value) ?? Rebuild(value.Reduce(PickleOptions.HighestProtocol), value);

    private PyDict CopyDict(PyDict dict)
    {
        if (Find(dict) is { } known) return (PyDict)known;
        var copy = new PyDict();
        Add(dict, copy);
        foreach (var (key, value) in dict) copy.SetHashable(CopyPart(key), CopyPart(value));
        return copy;
    }

    private object CopySet(PySet set)
    {
        if (Find(set) is { } known) return known;
        var copy = new PySet();
        Add(set, copy);
        foreach (var item in set) copy.Add(CopyPart(item));
        return copy;
    }

    // As with tuples, an item may have led back here and made the copy already.
    private object CopyFrozenSet(PyFrozenSet set)
    {
        if (Find(set) is { } known) return known;
        var items = set.Select(CopyPart).ToList();
        if (Find(set) is { } recursive) return recursive;
        var copy = new PyFrozenSet(items);
        Add(set, copy);
        return copy;
    }

    // A tuple of what is shared is shared itself.
    private object CopyTuple(PyTuple tuple)
    {
        if (tuple.Count == 0) return tuple;
        if (Find(tuple) is { } known) return known;
        var items = new object?[tuple.Count];
        var isSame = true;
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = CopyPart(tuple[i]);
            isSame &= ReferenceEquals(items[i], tuple[i]);
        }

        if (Find(tuple) is { } recursive) return recursive;
        var copy = isSame ? tuple : PyTuple.Adopt(items);
        Add(tuple, copy);
        return copy;
    }

    private object CopyByteArray(PyByteArray array)
    {
        if (Find(array) is { } known) return known;
        var copy = new PyByteArray([.. array.Bytes]);
        Add(array, copy);
        return copy;
    }
}
