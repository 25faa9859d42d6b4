namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>Where values stand: a member of a class, the items of a list, the root of a pickle.</summary>
internal sealed class Place
{
    private Place? _mergedInto;
    private TypeNode _type = new();
    private bool _hasNone;

    public TypeNode Type => Root._type = Root._type.Root;

    public bool HasNone => Root._hasNone;

    private Place Root
    {
        get
        {
            var root = this;
            while (root._mergedInto is { } next) root = next;
            for (var place = this; place._mergedInto is { } next; place = next) place._mergedInto = root;
            return root;
        }
    }

    public void AddNone() => Root._hasNone = true;

    /// <summary>Gives the place a type that another one has. They stay two places: None may stand at one of them only.</summary>
    public static void Share(Place place, TypeNode type)
    {
        var parts = new Stack<(Place, Place)>();
        TypeNode.Merge(type, place.Type, parts);
        Merge(parts);
    }

    /// <summary>Makes each pair one place: that of the items of a list that has two places is one.</summary>
    public static void Merge(Stack<(Place First, Place Second)> pairs)
    {
        while (pairs.TryPop(out var pair))
        {
            var (first, second) = (pair.First.Root, pair.Second.Root);
            if (ReferenceEquals(first, second)) continue;
            second._mergedInto = first;
            first._hasNone |= second._hasNone;
            TypeNode.Merge(first._type, second._type, pairs);
        }
    }
}
