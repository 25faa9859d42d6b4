// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial record Order(int Id, [property: PickleAlias("price")] decimal Cost);
