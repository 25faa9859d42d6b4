using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleGetState] private int Get() => 1;
    [PickleSetState] private void Set(int state) { }
}
