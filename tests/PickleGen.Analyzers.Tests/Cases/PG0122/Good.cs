using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleMember("no"), PickleAlias("number")]
    public virtual int Number { get; set; }

    [PickleIgnore]
    public int Cached { get; set; }
}

// A derived class may decide otherwise.
[Pickleable]
public partial class Draft : Order
{
    [PickleIgnore]
    public override int Number { get; set; }
}
