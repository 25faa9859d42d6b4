// fix: PickleGen.AddAlias.Gross
using PickleGen;

[Pickleable("shop.Order")]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }

    public decimal Net { get; set; }

    // With tax.
    public decimal Gross { get; set; }
}
