using System.Collections;

namespace PickleGen.Tools;

/// <summary>
/// Makes the tree of tags of a value. It never recurses: a value's parts wait on a stack, in reading order, so that a
/// value that occurs twice is described where it is read first.
/// </summary>
/// <param name="sets">The order of elements of sets, for all trees of one call.</param>
/// <param name="describe">What a value of a type of the program's is in Python.</param>
internal sealed class TagBuilder(SetOrder sets, Func<object, object?>? describe)
{
    private readonly Dictionary<object, TagObject> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<TagObject> _objects = [];
    private readonly Stack<Place> _open = new();
    private readonly List<Place> _parts = [];
    private readonly Chains _chains = new();

    /// <summary>Makes the tree of a value; false if it has more values than it may have.</summary>
    public bool TryBuild(object? value, long maxValues, out object? tree)
    {
        var isBuilt = TryBuild([value], maxValues, out var trees);
        tree = trees[0];
        return isBuilt;
    }

    /// <summary>Makes the trees of values that may have parts in common.</summary>
    public object?[] Build(IReadOnlyList<object?> values)
    {
        TryBuild(values, long.MaxValue, out var trees);
        return trees;
    }

    private bool TryBuild(IReadOnlyList<object?> values, long maxValues, out object?[] trees)
    {
        trees = Items(values);
        OpenParts();
        while (_open.TryPop(out var place))
        {
            if (--maxValues < 0) return false;
            place.Target[place.Index] = Tag(place.Value);
            OpenParts();
        }

        var id = 0;
        foreach (var shared in _objects.Where(node => node.IsShared)) shared.Id = id++;
        return true;
    }

    /// <summary>An array of the tags of values; those that have parts follow later.</summary>
    public object?[] Items(IReadOnlyCollection<object?> values)
    {
        var items = new object?[values.Count];
        var index = 0;
        foreach (var value in values) Put(value, items, index++);
        return items;
    }

    /// <summary>An array of pairs of tags.</summary>
    public object?[] Pairs(IEnumerable<KeyValuePair<object?, object?>> entries)
    {
        var pairs = new List<object?>();
        foreach (var (key, value) in entries)
        {
            var pair = new object?[2];
            Put(key, pair, 0);
            Put(value, pair, 1);
            pairs.Add(pair);
        }

        return [.. pairs];
    }

    /// <summary>Puts the tag of a value into an array, now or, where it has parts, when they are read.</summary>
    public void Put(object? value, object?[] target, int index)
    {
        if (ValueTags.TryOf(value, out var tag)) target[index] = tag;
        else _parts.Add(new Place(value!, target, index));
    }

    // The first part has to be on top.
    private void OpenParts()
    {
        for (var i = _parts.Count - 1; i >= 0; i--) _open.Push(_parts[i]);
        _parts.Clear();
    }

    private object Tag(object value)
    {
        if (value is PyObject call && CallTags.TryOf(call, this, out var reference)) return reference;

        if (!LibraryTags.HoldsItsLike(value) && LibraryTags.OfParts(value, this) is { } parts) return parts;

        // A boxed value has no identity.
        if (value is ValueType) return Describe(value);
        if (_known.TryGetValue(value, out var known))
        {
            known.IsShared = true;
            return new TagReference(known);
        }

        var node = new TagObject();
        _known.Add(value, node);
        _objects.Add(node);
        node.Become(Describe(value));
        return node;
    }

    private TagObject Describe(object value)
    {
        if (Known(value) is { } known) return known;
        if (describe?.Invoke(value) is { } said)
        {
            if (Known(said) is { } tag) return tag;
            if (ValueTags.TryOf(said, out var leaf) && leaf is TagObject node) return node;
        }

        return value switch
        {
            IList items => TagObject.Of("list", Items([.. items.Cast<object?>()])),
            IDictionary entries => TagObject.Of("dict", Pairs(EntriesOf(entries))),
            _ => throw new PicklingException($"{value.GetType()} has no tag; say with describe what it is in Python"),
        };
    }

    private TagObject? Known(object value) => LibraryTags.OfParts(value, this) ?? LibraryTags.Of(value, this, sets) ?? value switch
    {
        List<object?> list => Sequence("list", value, list),
        PyTuple tuple => Sequence("tuple", value, tuple),
        PyDict dict => TagObject.Of("dict", Pairs(dict)),
        PySet set => TagObject.Of("set", Items(sets.Sorted(set, set))),
        PyFrozenSet set => TagObject.Of("frozenset", Items(sets.Sorted(set, set))),
        PickleBuffer buffer => TextTags.Bytes("bytearray", buffer.Memory.ToArray()),
        PyByteArray bytes => TextTags.Bytes("bytearray", bytes.Bytes),
        PyObject instance => ObjectTags.Of(instance, this, sets),
        _ => null,
    };

    private TagObject Sequence(string kind, object value, IReadOnlyCollection<object?> items)
    {
        if (items.Count != 1 || !_chains.TryFollow(value, out var depth, out var leaf)) return TagObject.Of(kind, Items(items));
        var body = new TagObject(["kind", "depth", "leaf"], [kind, depth, null]);
        Put(leaf, body.Values, 2);
        return TagObject.Of("nested", body);
    }

    private static IEnumerable<KeyValuePair<object?, object?>> EntriesOf(IDictionary entries)
    {
        foreach (DictionaryEntry entry in entries) yield return new KeyValuePair<object?, object?>(entry.Key, entry.Value);
    }

    private readonly record struct Place(object Value, object?[] Target, int Index);
}
