using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleGetState]
    private int GetState() => 1;

    [PickleSetState]
    private void SetState(int state)
    {
    }
}

[Pickleable]
public partial class Reduced
{
    [PickleReduce]
    private PyObject Reduce() => new(new PyGlobal("shop", "Reduced"), PyTuple.Empty);

    [PickleSetState]
    private void SetState(int state)
    {
    }
}
