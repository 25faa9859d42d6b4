using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
}

[Pickleable("shop.Order")]
public partial class Order
{
#pragma warning disable PG0310
    public Status {|PG0310:Status|} { get; set; }
#pragma warning restore PG0310
}
