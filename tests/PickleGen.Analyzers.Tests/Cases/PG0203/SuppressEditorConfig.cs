// .editorconfig: dotnet_diagnostic.PG0203.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleFunction("shop.make")]
    public Order {|PG0203:Make|}() => this;
}
