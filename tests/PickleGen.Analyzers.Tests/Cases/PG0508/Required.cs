using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public required string {|PG0508:Customer|} { get; set; }
}
