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
    public PositionalPlaces Args { get; } = new();

    /// <summary>The values of a state that is a list.</summary>
    public PositionalPlaces Values { get; } = new();

    /// <summary>What was appended, for a list; what a set holds.</summary>
    public Place Item { get; } = new();

    public Place Key { get; } = new();

    /// <summary>What was set by key, for a dict.</summary>
    public Place Value { get; } = new();

    /// <summary>A state that is no dict of attributes.</summary>
    public Place State { get; } = new();

    /// <summary>Whether all lists that were the only argument had the items of a set: none twice.</summary>
    public bool HasSets { get; set; } = true;

    /// <summary>Numbers that were the only argument, by which an enum is called.</summary>
    public SortedSet<long> Numbers { get; } = [];

    public IEnumerable<Place> Places => Members.Select(member => member.Place).Concat(Args.Places).Concat(Values.Places).Concat([Item, Key, Value, State]);

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
}

/// <summary>Values in an order, such as arguments: a place for each.</summary>
internal sealed class PositionalPlaces
{
    // More are no fields that somebody has named.
    private const int Most = 32;

    private int _least = int.MaxValue;

    public List<Place> Places { get; } = [];

    public int Count => Places.Count;

    /// <summary>Whether every instance has as many, and not too many.</summary>
    public bool AreFixed => _least >= Count && !HaveMore;

    private bool HaveMore { get; set; }

    /// <summary>The places of the values of an instance; the last one is that of all which are too many.</summary>
    public IEnumerable<Place> Of(int count)
    {
        _least = Math.Min(_least, count);
        HaveMore |= count > Most;
        while (Count < Math.Min(count, Most)) Places.Add(new Place());
        return Enumerable.Range(0, count).Select(i => Places[Math.Min(i, Most - 1)]);
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
