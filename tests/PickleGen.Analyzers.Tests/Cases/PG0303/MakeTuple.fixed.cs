// fix: PickleGen.MakeTuple
using System.Collections.Generic;
using PickleGen;

[Pickleable(Version = 0, As = PickleAs.Tuple /* of two */)] // a pair
public partial record Pair(int A, int B);

[Pickleable("shop.Index")]
public partial class Index
{
    public Dictionary<Pair, string> Names { get; set; } = [];
}
