using PickleGen;

[Pickleable("shop.Order")]
public partial struct Order
{
    [PickleMember("__id")]
    public int {|PG0308:Id|} { get; set; }
}
