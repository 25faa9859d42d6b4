// fix: PickleGen.RemoveOpposite
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleIgnore]
    public int Number { get; set; }

    [PickleIgnore] public int Price { get; set; }

    [PickleIgnore]
    private int _hits;

    public int Hit() => _hits++;
}
