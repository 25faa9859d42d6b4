using PickleGen;

#pragma warning disable PG0508
[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public required string {|PG0508:Customer|} { get; set; }
}
#pragma warning restore PG0508
