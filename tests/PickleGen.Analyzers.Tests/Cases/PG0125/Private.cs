// fix: PickleGen.AllFields
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0125:Counter|}
{
    private int _count;

    public int Next() => ++_count;
}

[Pickleable("shop.Basket")]
public partial class {|PG0125:Basket|}
{
    private readonly List<int> _items = [];

    public IReadOnlyList<int> Items => _items;

    public void Add(int item) => _items.Add(item);
}

[Pickleable(Members = PickleMembers.Explicit, Version = 1)]
public partial class {|PG0125:Explicit|}
{
    public int Id { get; set; }
}

[PickleGen.Pickleable()]
public partial struct {|PG0125:Angle|}
{
    private double _radians;

    public double Turn() => _radians++;
}
