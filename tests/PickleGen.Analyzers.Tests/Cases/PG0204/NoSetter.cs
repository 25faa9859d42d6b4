// fix: PickleGen.AddStateMethod
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleGetState]
    private List<string?>? {|PG0204:GetState|}() => null;

    public int SetState { get; set; }
}

[Pickleable]
public readonly partial struct Price
{
    [PickleGen.PickleGetState]
    private int? {|PG0204:InCents|}() => 1;
}
