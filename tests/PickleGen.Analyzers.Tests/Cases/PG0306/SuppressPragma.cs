using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("class")]
#pragma warning disable PG0306
    public string {|PG0306:Class|} { get; set; } = "";
#pragma warning restore PG0306
}
