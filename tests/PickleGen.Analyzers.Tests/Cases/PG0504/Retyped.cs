using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public string {|PG0504:Id|} { get; set; } = "";
}
