namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>
/// What is known of the values at a place. An object that stands at two places gives both one type: their nodes are
/// merged, and <see cref="Root"/> is the one that counts.
/// </summary>
internal sealed class TypeNode
{
    private TypeNode? _mergedInto;

    public TypeNode Root
    {
        get
        {
            var root = this;
            while (root._mergedInto is { } next) root = next;
            for (var node = this; node._mergedInto is { } next; node = next) node._mergedInto = root;
            return root;
        }
    }

    public ValueKinds Kinds { get; set; }

    /// <summary>The classes of instances.</summary>
    public HashSet<ClassShape> Classes { get; private set; } = [];

    /// <summary>Whether it is <c>object</c>, and so is everything in its collections.</summary>
    public bool IsAny { get; set; }

    /// <summary>Whether its collection is one of PickleGen's own, whose items are objects.</summary>
    public bool IsGeneral { get; set; }

    /// <summary>How much text its type takes, in names; measured by the inference.</summary>
    public int Size { get; set; } = 1;

    /// <summary>Items of lists and sets.</summary>
    public Place? Item { get; set; }

    public Place? Key { get; set; }

    /// <summary>Values of dicts.</summary>
    public Place? Value { get; set; }

    /// <summary>Items of tuples; null where tuples of several lengths stand, or long ones, whose items are <see cref="Item"/>s.</summary>
    public List<Place>? TupleItems { get; set; }

    public IEnumerable<Place> Children => new[] { Item, Key, Value }.OfType<Place>().Concat(TupleItems ?? []);

    /// <summary>Makes the two one. Their parts are merged by whoever takes them from <paramref name="parts"/>.</summary>
    public static void Merge(TypeNode first, TypeNode second, Stack<(Place First, Place Second)> parts)
    {
        first = first.Root;
        second = second.Root;
        if (ReferenceEquals(first, second)) return;
        second._mergedInto = first;
        first.Item = Both(first.Item, second.Item, parts);
        first.Key = Both(first.Key, second.Key, parts);
        first.Value = Both(first.Value, second.Value, parts);
        first.TupleItems = TuplePlaces.Merge(first, second, parts);
        first.Kinds |= second.Kinds;
        first.IsAny |= second.IsAny;
        if (second.Classes.Count > first.Classes.Count) (first.Classes, second.Classes) = (second.Classes, first.Classes);
        first.Classes.UnionWith(second.Classes);
        second.Classes = [];
    }

    private static Place? Both(Place? first, Place? second, Stack<(Place First, Place Second)> parts)
    {
        if (first is not null && second is not null) parts.Push((first, second));
        return first ?? second;
    }
}
