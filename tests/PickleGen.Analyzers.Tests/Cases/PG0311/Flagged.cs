using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Position", As = PickleAs.NamedTuple)]
public partial class Position
{
    public int X { get; set; }
}

[Pickleable(As = PickleAs.Tuple)]
public partial class Pair
{
    public int A { get; set; }
}

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<object, string> {|PG0311:Any|} { get; set; } = [];

    public HashSet<object?> {|PG0311:Values|} { get; set; } = [];

    public List<IDictionary<dynamic, int>> {|PG0311:Dynamic|} { get; set; } = [];

    public Dictionary<byte[], int> {|PG0311:Bytes|} { get; set; } = [];

    public Dictionary<Position, int> {|PG0311:Places|} { get; set; } = [];

    public HashSet<Pair> {|PG0311:Pairs|} = [];
}

[Pickleable("shop.Bag", As = PickleAs.DictSubclass)]
public partial class {|PG0311:Bag|} : Dictionary<object, int>;
