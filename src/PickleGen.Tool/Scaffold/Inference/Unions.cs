using PickleGen.Tool.Scaffold.Shapes;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>
/// The interfaces that classes get in common. Places share one where their classes are the same; where they are of one name
/// and have a class in common, because pickles show only some of what may stand there; and where all classes of a place
/// stand at another, wider one, unless there are several of those.
/// </summary>
internal sealed class Unions
{
    private readonly Dictionary<TypeNode, Union> _byType = [];

    private Unions()
    {
    }

    /// <summary>The interfaces, in the order in which places need them.</summary>
    public List<Union> All { get; } = [];

    public static Unions Of(Collector values, Func<ClassShape, ClassForm> forms)
    {
        var groups = new List<Group>();
        foreach (var place in UnionPlaces.Of(values, forms)) Add(groups, place);
        var widest = groups.Where(group => groups.TrueForAll(other => !group.Classes.IsProperSubsetOf(other.Classes))).ToList();
        var unions = new Unions();
        foreach (var group in groups)
        {
            var wider = widest.Where(other => group.Classes.IsSubsetOf(other.Classes)).ToList();
            unions.Add(wider.Count == 1 ? wider[0] : group, group.Places);
        }

        return unions;
    }

    /// <summary>The interface for a place of this type, or null.</summary>
    public Union? Find(TypeNode type) => _byType.GetValueOrDefault(type);

    /// <summary>The interfaces of a class.</summary>
    public IEnumerable<Union> Of(ClassShape shape) => All.Where(union => union.Cases.Contains(shape));

    private static void Add(List<Group> groups, UnionPlace place)
    {
        // One that it widens may now meet others.
        var group = new Group(place);
        var position = groups.Count;
        for (var found = groups.FindIndex(group.IsOneWith); found >= 0; found = groups.FindIndex(group.IsOneWith))
        {
            var other = groups[found];
            groups.RemoveAt(found);
            other.Take(group);
            (group, position) = (other, Math.Min(position, found));
        }

        groups.Insert(position, group);
    }

    private void Add(Group group, IEnumerable<UnionPlace> places)
    {
        if (group.Union is null)
        {
            group.Union = new Union([.. group.Classes.OrderBy(shape => shape.Index)], group.Places[0]);
            All.Add(group.Union);
        }

        foreach (var place in places) _byType[place.Type] = group.Union;
    }

    // Places that share an interface.
    private sealed class Group(UnionPlace first)
    {
        private readonly HashSet<string> _names = first.Name is { } name ? [name] : [];

        public List<UnionPlace> Places { get; } = [first];

        public HashSet<ClassShape> Classes { get; } = [.. first.Classes];

        public Union? Union { get; set; }

        public bool IsOneWith(Group other) => (_names.Overlaps(other._names) && Classes.Overlaps(other.Classes)) || Classes.SetEquals(other.Classes);

        public void Take(Group other)
        {
            Places.AddRange(other.Places);
            Classes.UnionWith(other.Classes);
            _names.UnionWith(other._names);
        }
    }
}
