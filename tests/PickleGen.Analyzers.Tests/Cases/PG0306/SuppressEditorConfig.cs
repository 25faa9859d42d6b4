// .editorconfig: dotnet_diagnostic.PG0306.severity = suggestion
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [PickleMember("class")]
    public string {|PG0306:Class|} { get; set; } = "";
}
