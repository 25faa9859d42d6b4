namespace PickleGen.Tests.Models.Layouts;

[Pickleable("lay.Point", As = PickleAs.NamedTuple)]
public sealed partial record Point(int X, int Y = 7);

[Pickleable("lay.Live", As = PickleAs.NamedTuple)]
public sealed partial class LivePoint
{
    public int X { get; set; }

    public int Y { get; set; } = 7;
}

[Pickleable("lay.Frozen", As = PickleAs.FrozenSlots)]
public sealed partial record Frozen(int X, int Y = 7);

[Pickleable("lay.Slots", As = PickleAs.Slots)]
public sealed partial class Slots
{
    public int X { get; set; }

    public int Y { get; set; } = 7;
}

[Pickleable("lay.Plain", As = PickleAs.Dict)]
public sealed partial class PlainDict
{
    public required int X { get; set; }

    public int Y { get; set; } = 7;
}

[Pickleable("lay.Items", As = PickleAs.Tuple)]
public readonly partial record struct PlainTuple(int X, int Y = 7);

[Pickleable("lay.Values", As = PickleAs.List)]
public sealed partial class PlainList
{
    public int X { get; set; }

    public int Y { get; set; } = 7;
}

[Pickleable("lay.Call", As = PickleAs.Reduce)]
public sealed partial record Called(int X, int Y = 7);

[Pickleable("lay.New"), PickleNewArgs(nameof(X))]
public sealed partial class WithArgs
{
    public required int X { get; set; }

    public int Y { get; set; } = 7;
}

[Pickleable("lay.Bag", As = PickleAs.DictSubclass)]
public sealed partial class Bag : Dictionary<string, int>
{
    public int X { get; set; }
}

[Pickleable("lay.Row", As = PickleAs.ListSubclass)]
public sealed partial class Row : List<int>
{
    public int X { get; set; }
}

[Pickleable("lay.Crew", As = PickleAs.SetSubclass)]
public sealed partial class Crew : HashSet<string>
{
    public int X { get; set; }
}

[Pickleable("lay.Pair", As = PickleAs.NamedTuple)]
public sealed partial record Pair<T>(T First, T Second);

[Pickleable("lay.Pairs")]
public sealed partial class Pairs
{
    public Pair<int>? Ints { get; set; }

    public Pair<string>? Texts { get; set; }
}
