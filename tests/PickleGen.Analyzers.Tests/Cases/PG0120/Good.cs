using System;
using System.Collections.Generic;
using System.IO;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order : IPickleCallbacks
{
    private readonly List<int> _lines = [];

    public int Id { get; set; }

    // Computed: no state.
    public int Twice => Id * 2;

    public int Half { get { return Id / 2; } }

    public IReadOnlyList<int> Lines => _lines;

    // The same for all.
    public string Kind { get; } = "order";

    public string Empty { get; } = string.Empty;

    public DayOfWeek Day { get; } = DayOfWeek.Monday;

    public readonly int Version = 1 + 2;

    public int Nothing { get; }

    public static List<int> All { get; } = [];

    [PickleMember]
    public List<int> Marked { get; } = [];

    [PickleIgnore]
    public List<int> Ignored { get; } = [];

    // Could not be pickled anyway.
    public Stream Log { get; } = Stream.Null;

    public Func<int> Next { get; } = () => 1;

    public int Restored { get; private set; }

    internal List<int> Internal { get; } = [];

    private List<int> Private { get; } = [];

    public void OnUnpickled() => Restored = _lines.Count;
}

// What the constructor is given, and what it makes of that.
[Pickleable]
public partial class Person
{
    public Person(string first, string last)
    {
        First = first;
        Last = last;
        Full = first + " " + last;
    }

    public string First { get; }

    public string Last { get; }

    public string Full { get; }
}

[Pickleable]
public partial class Primary(int a)
{
    public int A { get; } = a;

    public int Twice { get; } = a * 2;
}

[Pickleable]
public partial record Point(int X, int Y)
{
    public int Sum { get; } = X + Y;
}

[Pickleable]
public readonly partial struct Pair(int a, int b)
{
    public int A { get; } = a;

    public int B { get; } = b;
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Explicit
{
    public List<int> Items { get; } = [];

    [PickleMember]
    public int Id { get; set; }
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Fields
{
    public List<int> Items { get; } = [];
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Raw
{
    public List<int> Items { get; } = [];
}

[Pickleable]
public partial class Hooked
{
    public List<int> Items { get; } = [];

    [PickleGetState]
    private List<int> Get() => Items;

    [PickleSetState]
    private void Set(List<int> state) => Items.AddRange(state);
}

public class Plain
{
    public List<int> Items { get; } = [];
}
