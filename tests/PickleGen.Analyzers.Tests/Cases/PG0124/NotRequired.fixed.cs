// fix: PickleGen.RemoveRequired
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleIgnore]
    public int Number { get; set; }

    [PickleIgnore]
    public string? Name { get; init; }
}
