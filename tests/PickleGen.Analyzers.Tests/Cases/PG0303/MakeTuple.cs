// fix: PickleGen.MakeTuple
using System.Collections.Generic;
using PickleGen;

[Pickleable(Version = 0, As = PickleAs.List /* of two */)] // a pair
public partial record Pair(int A, int B);

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<Pair, string> {|PG0303:Names|} { get; set; } = [];
}
