using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    private Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, int> Names
    {
        get => _names;
        set => _names = new(value, StringComparer.OrdinalIgnoreCase);
    }

    public Dictionary<string, int> Plain { get; set; } = new();

    public Dictionary<string, int> Default { get; set; } = new(EqualityComparer<string>.Default);

    public Dictionary<string, int> Null { get; set; } = new((IEqualityComparer<string>?)null);

    public HashSet<string> Ordinal { get; set; } = new(StringComparer.Ordinal);

    public SortedSet<int> Sorted { get; set; } = new(Comparer<int>.Default);

    public Dictionary<string, int> Sized { get; set; } = new(8);

    [PickleIgnore]
    public Dictionary<string, int> Cache { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public static HashSet<string> All { get; } = new(StringComparer.OrdinalIgnoreCase);
}

[Pickleable("shop.Called")]
public partial class Called : IPickleCallbacks
{
    public Dictionary<string, int> Names { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    public void OnUnpickled() => Names = new(Names, StringComparer.OrdinalIgnoreCase);
}

// Its constructor makes it, also when it is read.
[Pickleable("shop.Registry", As = PickleAs.DictSubclass)]
public partial class Registry : Dictionary<string, int>
{
    public Registry() : base(StringComparer.OrdinalIgnoreCase)
    {
    }
}

[Pickleable("shop.Shop")]
public partial class Shop
{
    public Registry Registry { get; set; } = new();
}

// The constructor copies what it is given.
[Pickleable("shop.Made")]
public partial class Made
{
    public Made(Dictionary<string, int> names) => Names = new(names, StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, int> Names { get; }
}

public class NotPickleable
{
    public Dictionary<string, int> Names { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
