using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    [PickleExtensionData]
    public PyDict Rest { get; set; } = new();
}
