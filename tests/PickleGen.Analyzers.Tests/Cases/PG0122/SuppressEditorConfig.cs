// .editorconfig: dotnet_diagnostic.PG0122.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleMember, PickleIgnore] public int {|PG0122:Id|} { get; set; }
}
