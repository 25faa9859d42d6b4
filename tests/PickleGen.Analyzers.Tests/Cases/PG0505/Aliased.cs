using PickleGen;

[Pickleable("shop.Order")]
[PickleAlias("old.Order")]
public partial class Order
{
    public int Id { get; set; }
}
