// fix: PickleGen.RemoveOpposite
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleMember("no")]
    [PickleIgnore]
    public int {|PG0122:Number|} { get; set; }

    [PickleIgnore, PickleAlias("price")] public int {|PG0122:Price|} { get; set; }

    [PickleIgnore]
    [PickleMember] // why not
    private int {|PG0122:_hits|};

    public int Hit() => _hits++;
}
