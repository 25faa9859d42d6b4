using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    [PickleAlias("price")]
    public decimal Cost { get; set; }
}
