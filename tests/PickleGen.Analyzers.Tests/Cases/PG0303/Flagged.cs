using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public Dictionary<int[], string> {|PG0303:Arrays|} { get; set; } = [];

    public Dictionary<List<int>, string> {|PG0303:Lists|} { get; set; } = [];

    public Dictionary<ImmutableArray<int>, string> {|PG0303:Fixed|} { get; set; } = [];

    public HashSet<List<string>> {|PG0303:Set|} { get; set; } = [];

    public HashSet<HashSet<string>> {|PG0303:Sets|} = [];

    public SortedDictionary<string, Dictionary<int[], int>>? {|PG0303:Deep|} { get; set; }

    public List<FrozenDictionary<(int, List<int>), int>> {|PG0303:Tuples|} { get; set; } = [];

    public Dictionary<ValueTuple<int[]>, int> {|PG0303:One|} { get; set; } = [];

    public IReadOnlyDictionary<Memory<int>, int>? {|PG0303:Memory|} { get; set; }

    public Dictionary<KeyValuePair<int, byte[][]>, int>? {|PG0303:Pairs|} { get; set; }

    public Dictionary<PyByteArray, int>? {|PG0303:Bytes|} { get; set; }

    public (int, Dictionary<Bag, int>[]) {|PG0303:Own|} { get; set; }
}

public class Bag : List<int>;

[Pickleable("shop.Tags")]
public partial record Tags(List<string> Items);

[Pickleable("shop.Place")]
public partial struct Place
{
    public Tags? Tags { get; set; }
}

[Pickleable("shop.Position", As = PickleAs.NamedTuple)]
public partial class Position
{
    public int[] Coordinates { get; set; } = [];
}

[Pickleable(As = PickleAs.Dict)]
public partial class Options
{
    public int Id { get; set; }
}

[Pickleable(As = PickleAs.List)]
public partial record Row(int A, int B);

[Pickleable("shop.Names", As = PickleAs.SetSubclass)]
public partial class Names : HashSet<string>;

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<Tags, int>? {|PG0303:ByTags|} { get; set; }

    public Dictionary<Place, int>? {|PG0303:ByPlace|} { get; set; }

    public Dictionary<Place?, int>? {|PG0303:ByNullable|} { get; set; }

    public Dictionary<Position, int>? {|PG0303:ByPosition|} { get; set; }

    public HashSet<Options>? {|PG0303:Options|} { get; set; }

    public HashSet<Row>? {|PG0303:Rows|} { get; set; }

    public Dictionary<Names, int>? {|PG0303:ByNames|} { get; set; }
}

[Pickleable("shop.Map", As = PickleAs.DictSubclass)]
public partial class {|PG0303:Map|} : Dictionary<int[], string>;

[Pickleable("shop.Group", As = PickleAs.SetSubclass)]
public partial class {|PG0303:Group|} : HashSet<List<int>>;

public class Entity
{
    public HashSet<int[]> Inherited { get; set; } = [];
}

[Pickleable("shop.Customer")]
public partial class {|PG0303:Customer|} : Entity;
