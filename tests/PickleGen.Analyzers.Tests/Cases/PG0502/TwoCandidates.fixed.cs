// fix: PickleGen.AddAlias.Gross
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public decimal Net { get; set; }

    // With tax.
    [PickleAlias("price")]
    public decimal Gross { get; set; }
}
