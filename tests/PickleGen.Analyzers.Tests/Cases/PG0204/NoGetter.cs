// fix: PickleGen.AddStateMethod
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleSetState]
    private void {|PG0204:SetState|}((int Id, string Name) state)
    {
    }
}
