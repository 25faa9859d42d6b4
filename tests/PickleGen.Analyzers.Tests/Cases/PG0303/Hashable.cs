using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using PickleGen;

[PickleableFor<Uri[]>(Surrogate = typeof(Address))]
public partial class Pickles : PickleContext;

[Pickleable("shop.Address")]
public partial record Address(string Text) : IPickleSurrogate<Uri[], Address>
{
    public static Address FromValue(Uri[] value) => new(value[0].OriginalString);

    public Uri[] ToValue() => [new(Text)];
}

[Pickleable("shop.Order")]
public partial class Order<T>
    where T : notnull
{
    public Dictionary<string, int[]> Values { get; set; } = [];

    public Dictionary<byte[], string> Bytes { get; set; } = [];

    public Dictionary<ReadOnlyMemory<byte>, string> Memory { get; set; } = [];

    public Dictionary<(int, string, (Guid, DateTime)), string> Tuples { get; set; } = [];

    public HashSet<FrozenSet<int>> Frozen { get; set; } = [];

    public HashSet<ImmutableHashSet<int>> Fixed { get; set; } = [];

    public HashSet<Point> Points { get; set; } = [];

    public Dictionary<Color, string> Colors { get; set; } = [];

    public Dictionary<Node, List<Node>> Graph { get; set; } = [];

    public Dictionary<T, T[]> Generic { get; set; } = [];

    public Dictionary<object, object?> Any { get; set; } = [];

    public Dictionary<int, HashSet<string>> Groups { get; set; } = [];

    public Dictionary<PyTuple, string> Python { get; set; } = [];

    public Dictionary<Own, string> Custom { get; set; } = [];

    public List<Dictionary<int?, string>[]> Numbers { get; set; } = [];

    [PickleIgnore]
    public Dictionary<int[], string> Cache { get; set; } = [];
}

[Pickleable("shop.Point")]
public partial record struct Point(int X, int Y);

[Pickleable]
public enum Color
{
    Red,
}

// A class without value equality is hashed by its identity, whatever its members.
[Pickleable("shop.Node")]
public partial class Node
{
    public List<Node> Next { get; set; } = [];
}

// Its methods say what it is.
[Pickleable("shop.Own")]
public partial record Own(int[] Parts)
{
    [PickleGetState]
    private int GetState() => Parts[0];

    [PickleSetState]
    private static Own FromState(int state) => new([state]);
}

public class NotPickleable
{
    public Dictionary<int[], string> Arrays { get; set; } = [];
}
