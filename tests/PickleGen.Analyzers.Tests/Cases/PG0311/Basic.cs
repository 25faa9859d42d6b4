using System.Collections.Generic;
using PickleGen;

[Pickleable(As = PickleAs.Tuple)]
public partial class Pair
{
    public int A { get; set; }
}

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<Pair, HashSet<object>> {|PG0311:Any|} { get; set; } = [];
}
