// fix: PickleGen.AddStateMethod
using PickleGen;

[Pickleable]
public partial class Order
{
    [PickleSetState]
    private void SetState((int Id, string Name) state)
    {
    }

    [PickleGetState]
    private (int Id, string Name) GetState()
    {
        throw new System.NotSupportedException();
    }
}
