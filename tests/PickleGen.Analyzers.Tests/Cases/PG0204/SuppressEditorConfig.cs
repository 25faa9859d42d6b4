// .editorconfig: dotnet_diagnostic.PG0204.severity = none
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleGetState]
    private int {|PG0204:GetState|}() => 1;
}
