using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Construction", "PG0203")]
    [PickleFunction("shop.make")]
    public Order {|PG0203:Make|}() => this;
}
