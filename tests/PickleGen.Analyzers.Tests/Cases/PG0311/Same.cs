using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Position", As = PickleAs.NamedTuple)]
public partial record Position(int X);

[Pickleable("shop.Place", As = PickleAs.NamedTuple)]
public partial struct Place
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.Tuple)]
public partial class Pair
{
    public int A { get; set; }

    public override bool Equals(object? obj) => obj is Pair pair && pair.A == A;

    public override int GetHashCode() => A;
}

// Python compares its objects by identity, too.
[Pickleable("shop.Node")]
public partial class Node
{
    public int Id { get; set; }
}

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<string, object> Names { get; set; } = [];

    public Dictionary<Guid, byte[]> Ids { get; set; } = [];

    public Dictionary<(int, string), int> Tuples { get; set; } = [];

    public Dictionary<Position, Place> Positions { get; set; } = [];

    public HashSet<Place> Places { get; set; } = [];

    public HashSet<Pair> Pairs { get; set; } = [];

    public Dictionary<Node, int> Nodes { get; set; } = [];

    public PyDict Any { get; set; } = [];

    public List<object> List { get; set; } = [];

    public Dictionary<double, int> Numbers { get; set; } = [];
}

public class NotPickleable
{
    public Dictionary<object, string> Any { get; set; } = [];
}
