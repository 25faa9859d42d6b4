// fix: PickleGen.RemoveIgnore
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleMember("no")]
    public int Number { get; set; }
}

[Pickleable]
public partial record Point([property: PickleMember("x")] int X = 0);
