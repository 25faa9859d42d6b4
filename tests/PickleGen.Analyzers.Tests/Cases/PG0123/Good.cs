using System;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleConstructor]
    private Order()
    {
    }

    [PickleMember]
    private int _hits;

    [PickleMember, PickleAlias("cost")]
    public int Price { get; private set; }

    [PickleAlias("no")]
    public int Number { get; set; }

    // Says that what is not pickled is not meant to be.
    [PickleIgnore]
    public int Computed => Number * 2;

    [PickleIgnore]
    private int _cache;

    [PickleIgnore]
    public event EventHandler? Changed;

    public int Hit()
    {
        Changed?.Invoke(this, EventArgs.Empty);
        return _hits++ + _cache++;
    }
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Fields
{
    [field: PickleIgnore]
    public int Cached { get; set; }

    [field: PickleMember("no")]
    public int Number { get; set; }
}

[Pickleable]
public enum Color
{
    [PickleMember("red"), PickleAlias("RED")]
    Red,
}
