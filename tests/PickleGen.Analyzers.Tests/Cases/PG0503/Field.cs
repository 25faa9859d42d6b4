// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial struct Order
{
    public int Id;
    public decimal {|PG0503:Cost|};
}
