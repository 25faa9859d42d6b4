using PickleGen;

#pragma warning disable PG0503
[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public decimal {|PG0503:Cost|} { get; set; }
}
#pragma warning restore PG0503
