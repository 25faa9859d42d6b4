// fix: PickleGen.AddAlias
using PickleGen;

namespace Shop.Sales;

// An order.
[Pickleable]
[PickleAlias("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    [Pickleable] [PickleAlias("shop:Order.Line")] public partial record struct Line(int Count);
}

[Pickleable("shop.Color")]
[PickleAlias("shop.Hue")]
public enum Colour
{
    Red,
    Green,
}
