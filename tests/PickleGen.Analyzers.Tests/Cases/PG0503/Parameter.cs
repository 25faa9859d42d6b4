// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial record Order(int Id, decimal {|PG0503:Cost|});
