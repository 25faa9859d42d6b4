// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>In euros.</summary>
    public decimal {|PG0503:Cost|} { get; set; } // with tax

    [PickleMember(Required = true)]
    public string {|PG0503:Customer|} { get; set; } = "";
}
