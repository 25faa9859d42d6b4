// fix: PickleGen.AddPartial
using PickleGen;

[Pickleable]
// an order
struct {|PG0001:Order|} { public int Id; }

[Pickleable] record {|PG0001:Line|}(int Number);
