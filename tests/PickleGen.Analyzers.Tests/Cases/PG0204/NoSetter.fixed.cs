// fix: PickleGen.AddStateMethod
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleGetState]
    private List<string?>? GetState() => null;

    [PickleSetState]
    private void SetState2(List<string?> state)
    {
        throw new System.NotSupportedException();
    }

    public int SetState { get; set; }
}

[Pickleable]
public readonly partial struct Price
{
    [PickleGen.PickleGetState]
    private int? InCents() => 1;

    [PickleGen.PickleSetState]
    private static Price FromState(int? state)
    {
        throw new System.NotSupportedException();
    }
}
