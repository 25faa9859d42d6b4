// .editorconfig: dotnet_diagnostic.PG0503.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public decimal {|PG0503:Cost|} { get; set; }
}
