// .editorconfig: dotnet_diagnostic.PG0105.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleExtensionData]
    public object? {|PG0105:More|} { get; set; }
}
