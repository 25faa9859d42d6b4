// .editorconfig: dotnet_diagnostic.PG0124.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleIgnore] public required int {|PG0124:Id|} { get; set; }
}
