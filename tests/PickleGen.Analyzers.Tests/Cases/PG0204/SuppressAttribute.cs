using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Construction", "PG0204")]
    [PickleGetState]
    private int {|PG0204:GetState|}() => 1;
}
