// fix: PickleGen.RemoveRequired
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The number.</summary>
    [PickleIgnore]
    public required int {|PG0124:Number|} { get; set; }

    [PickleIgnore]
    required public string? {|PG0124:Name|} { get; init; }
}
