using System;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public Dictionary<string, int> Names { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});

    public HashSet<string> Tags = new HashSet<string>(["a"], {|PG0304:StringComparer.InvariantCulture|});

    public IDictionary<string, int> Prices { get; set; } = new Dictionary<string, int>(4, comparer: {|PG0304:StringComparer.CurrentCultureIgnoreCase|});

    // What is sorted compares strings by the culture, unless it is told not to.
    public SortedSet<string> Sorted { get; set; } = new({|PG0304:StringComparer.Ordinal|});

    public SortedDictionary<int, string> Down { get; init; } = new({|PG0304:new Descending()|});

    [PickleMember]
    public SortedList<int, string> Kept { get; } = new({|PG0304:new Descending()|});

    public ConcurrentDictionary<string, int> Counts { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});

    public ImmutableDictionary<string, int> Fixed { get; set; } = ImmutableDictionary.Create<string, int>({|PG0304:StringComparer.OrdinalIgnoreCase|});

    public FrozenSet<string> Frozen { get; set; } = new[] { "a" }.ToFrozenSet({|PG0304:StringComparer.OrdinalIgnoreCase|});

    public Dictionary<string, int>? Lengths { get; set; }

    public void Measure(string[] names)
    {
        Lengths = names.ToDictionary(name => name, name => name.Length, {|PG0304:StringComparer.OrdinalIgnoreCase|});
    }
}

public sealed class Descending : IComparer<int>
{
    public int Compare(int x, int y) => y.CompareTo(x);
}

public static class Orders
{
    public static Order Make() => new() { Tags = new({|PG0304:StringComparer.OrdinalIgnoreCase|}) };
}
