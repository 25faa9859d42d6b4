// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

[Pickleable]
public sealed partial record Order(int Id);

[Pickleable]
internal readonly partial record struct Price(decimal Amount);
