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

    public IEnumerator<int>? {|PG0111:Position|} { get; set; }

    public IEnumerator? {|PG0111:Untyped|} { get; set; }

    public List<int>.Enumerator {|PG0111:Struct|};

    public IQueryable<int>? {|PG0111:Query|} { get; set; }

    public IOrderedEnumerable<int>? {|PG0111:Sorted|} { get; set; }

    public ParallelQuery<int>? {|PG0111:Parallel|} { get; set; }

    public ILookup<string, int>? {|PG0111:Lookup|} { get; set; }

    public List<IGrouping<string, int>> {|PG0111:Groups|} { get; set; } = [];

    public Lazy<int> {|PG0111:Total|} { get; set; } = new(() => 1);

    public Dictionary<string, Lazy<string, int>> {|PG0111:Many|} { get; set; } = [];
}
