// fix: PickleGen.AddAlias
using PickleGen;

namespace Shop.Sales;

// An order.
[Pickleable]
public partial class {|PG0505:Order|}
{
    public int Id { get; set; }

    [Pickleable] public partial record struct {|PG0505:Line|}(int Count);
}

[Pickleable("shop.Color")]
public enum {|PG0505:Colour|}
{
    Red,
    Green,
}
