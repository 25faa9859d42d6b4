// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

[Pickleable]
public sealed record {|PG0001:Order|}(int Id);

[Pickleable]
internal readonly record struct {|PG0001:Price|}(decimal Amount);
