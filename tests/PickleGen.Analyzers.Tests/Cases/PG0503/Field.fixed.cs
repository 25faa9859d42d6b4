// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial struct Order
{
    public int Id;
    [PickleAlias("price")]
    public decimal Cost;
}
