namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>A tuple has a place for each item, as long as all tuples of a node have one small length.</summary>
internal static class TuplePlaces
{
    /// <summary>Longer ones are easier to use as what they are.</summary>
    private const int Most = 7;

    /// <summary>The places of the items of a tuple that is new at the node.</summary>
    public static IReadOnlyList<Place> Of(TypeNode node, int count)
    {
        if (!node.Kinds.HasFlag(ValueKinds.Tuple))
        {
            node.Kinds |= ValueKinds.Tuple;
            if (count is > 0 and <= Most) node.TupleItems = [.. Enumerable.Range(0, count).Select(_ => new Place())];
        }

        if (node.TupleItems is { } places && places.Count == count) return places;
        var pairs = new Stack<(Place, Place)>();
        Flatten(node, pairs);
        Place.Merge(pairs);
        return [.. Enumerable.Repeat(node.Root.Item ??= new Place(), count)];
    }

    /// <summary>The places of both nodes' tuples, of which the first stays; null if they have different lengths.</summary>
    public static List<Place>? Merge(TypeNode first, TypeNode second, Stack<(Place First, Place Second)> pairs)
    {
        if (!second.Kinds.HasFlag(ValueKinds.Tuple)) return first.TupleItems;
        if (!first.Kinds.HasFlag(ValueKinds.Tuple)) return second.TupleItems;
        if (first.TupleItems is { } ours && second.TupleItems is { } theirs && ours.Count == theirs.Count)
        {
            for (var i = 0; i < ours.Count; i++) pairs.Push((ours[i], theirs[i]));
            return ours;
        }

        Flatten(first, pairs);
        foreach (var place in second.TupleItems ?? []) pairs.Push((first.Item ??= new Place(), place));
        return null;
    }

    // Such tuples are PyTuples, whose items are objects: they need no places of their own.
    private static void Flatten(TypeNode node, Stack<(Place First, Place Second)> pairs)
    {
        foreach (var place in node.TupleItems ?? []) pairs.Push((node.Item ??= new Place(), place));
        node.TupleItems = null;
    }
}
