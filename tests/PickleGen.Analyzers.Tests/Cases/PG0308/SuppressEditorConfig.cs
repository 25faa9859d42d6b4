// .editorconfig: dotnet_diagnostic.PG0308.severity = suggestion
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("__id")]
    public int {|PG0308:Id|} { get; set; }
}
