using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order : List<int>
{
    [PickleReduce]
    private object Reduce(int protocol) => new PyObject(new PyGlobal("shop", "Order"), new PyTuple(protocol));

    [PickleFunction]
    private static Order Make(in int protocol, string? note = null, params string[] more) => [];

    [PickleFunction("shop.sum")]
    private static int Sum(List<int> numbers) => numbers.Count;

    [PickleSetState]
    private void SetState(Dictionary<string, Order> state)
    {
    }
}

public abstract class Base<T>
{
    [PickleGetState]
    protected abstract T? GetState();

    [PickleSetState]
    protected virtual void SetState(T? state)
    {
    }
}

[Pickleable]
public partial class Line : Base<(int Number, string? Text)>
{
    protected override (int Number, string? Text) GetState() => default;
}

[Pickleable]
public readonly partial struct Price
{
    [PickleGetState]
    public int? InCents() => 1;

    [PickleSetState]
    public static Price OfCents(int? cents) => default;
}
