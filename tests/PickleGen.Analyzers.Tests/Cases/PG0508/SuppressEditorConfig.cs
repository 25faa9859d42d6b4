// .editorconfig: dotnet_diagnostic.PG0508.severity = none
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public required string {|PG0508:Customer|} { get; set; }
}
