using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0203
    [PickleFunction("shop.make")]
    public Order {|PG0203:Make|}() => this;
#pragma warning restore PG0203
}
