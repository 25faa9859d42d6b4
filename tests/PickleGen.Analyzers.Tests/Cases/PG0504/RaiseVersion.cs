// fix: PickleGen.RaiseVersion
[PickleGen.Pickleable("shop.Order", Version = 1)]
public partial class Order
{
    public string {|PG0504:Id|} { get; set; } = "";
}
