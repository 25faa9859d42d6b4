namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>What all instances of a Python class in the pickles have in common.</summary>
internal sealed class ClassShape(PyGlobal name, int index)
{
    private readonly Dictionary<string, AttributeShape> _byName = [];

    public PyGlobal Name { get; } = name;

    /// <summary>Its place in the order seen.</summary>
    public int Index { get; } = index;

    public int Count { get; set; }

    public ClassTraits Traits { get; set; }

    /// <summary>Whether instances stand where any object may stand; the inference finds out.</summary>
    public bool IsUnderObject { get; set; }

    /// <summary>The attributes, in the order seen.</summary>
    public List<AttributeShape> Members { get; } = [];

    /// <summary>The positional arguments it is made with.</summary>
    public List<Place> Args { get; } = [];

    /// <summary>The fewest arguments of an instance, and the most.</summary>
    public int MinArgs { get; set; } = int.MaxValue;

    public int MaxArgs { get; set; }

    /// <summary>What was appended, for a list; what a set holds.</summary>
    public Place Item { get; } = new();

    public Place Key { get; } = new();

    /// <summary>What was set by key, for a dict.</summary>
    public Place Value { get; } = new();

    /// <summary>A state that is no dict of attributes.</summary>
    public Place State { get; } = new();

    /// <summary>Numbers that were the only argument, by which an enum is called.</summary>
    public SortedSet<long> Numbers { get; } = [];

    public IEnumerable<Place> Places => Members.Select(member => member.Place).Concat(Args).Concat([Item, Key, Value, State]);

    public Place Member(string key)
    {
        if (!_byName.TryGetValue(key, out var member))
        {
            member = new AttributeShape(key);
            _byName.Add(key, member);
            Members.Add(member);
        }

        member.Count++;
        return member.Place;
    }

    public Place Arg(int index)
    {
        while (Args.Count <= index) Args.Add(new Place());
        return Args[index];
    }
}

/// <summary>An attribute of a Python class.</summary>
internal sealed class AttributeShape(string name)
{
    public string Name { get; } = name;

    /// <summary>How many instances have it.</summary>
    public int Count { get; set; }

    public Place Place { get; } = new();
}
