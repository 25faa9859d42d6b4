// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

/// <summary>An order.</summary>
[Pickleable]
public partial class Order
{
    [PickleMember("no")]
    public int Number { get; set; }

    [PickleIgnore]
    public int Cached { get; set; }
}

internal sealed partial class Outer
{
    [Pickleable]
    public partial struct Inner
    {
        [PickleMember]
        public int Id { get; set; }
    }
}
