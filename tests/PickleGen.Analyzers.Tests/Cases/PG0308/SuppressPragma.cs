using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("__id")]
#pragma warning disable PG0308
    public int {|PG0308:Id|} { get; set; }
#pragma warning restore PG0308
}
