// fix: PickleGen.RaiseVersion
using PickleGen;

// The order.
[Pickleable("shop.Order")] // as in the shop
public partial class {|PG0502:{|PG0502:Order|}|}
{
    public int Id { get; set; }
}
