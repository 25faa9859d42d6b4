using PickleGen;

#pragma warning disable PG0504
[Pickleable("shop.Order")]
public partial class Order
{
    public string {|PG0504:Id|} { get; set; } = "";
}
#pragma warning restore PG0504
