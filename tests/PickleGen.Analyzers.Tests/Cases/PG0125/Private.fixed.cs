// fix: PickleGen.AllFields
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Counter
{
    private int _count;

    public int Next() => ++_count;
}

[Pickleable("shop.Basket", Members = PickleMembers.AllFields)]
public partial class Basket
{
    private readonly List<int> _items = [];

    public IReadOnlyList<int> Items => _items;

    public void Add(int item) => _items.Add(item);
}

[Pickleable(Members = PickleMembers.AllFields, Version = 1)]
public partial class Explicit
{
    public int Id { get; set; }
}

[PickleGen.Pickleable(Members = PickleMembers.AllFields)]
public partial struct Angle
{
    private double _radians;

    public double Turn() => _radians++;
}
