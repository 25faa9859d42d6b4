// fix: PickleGen.IgnoreMember
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public IEnumerator<int>? Position { get; set; }

    [PickleIgnore]
    public IEnumerator? Untyped { get; set; }

    [PickleIgnore]
    public List<int>.Enumerator Struct;

    [PickleIgnore]
    public IQueryable<int>? Query { get; set; }

    [PickleIgnore]
    public IOrderedEnumerable<int>? Sorted { get; set; }

    [PickleIgnore]
    public ParallelQuery<int>? Parallel { get; set; }

    [PickleIgnore]
    public ILookup<string, int>? Lookup { get; set; }

    [PickleIgnore]
    public List<IGrouping<string, int>> Groups { get; set; } = [];

    [PickleIgnore]
    public Lazy<int> Total { get; set; } = new(() => 1);

    [PickleIgnore]
    public Dictionary<string, Lazy<string, int>> Many { get; set; } = [];
}
