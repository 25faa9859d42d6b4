// fix: PickleGen.AddAlias
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>In euros.</summary>
    [PickleAlias("price")]
    public decimal Cost { get; set; } // with tax

    [PickleAlias("client")]
    [PickleMember(Required = true)]
    public string Customer { get; set; } = "";
}
