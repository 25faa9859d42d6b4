// fix: PickleGen.AddPartial
using PickleGen;

[Pickleable]
// an order
partial struct Order { public int Id; }

[Pickleable] partial record Line(int Number);
