using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public System.Action? {|PG0104:Changed|};
}
