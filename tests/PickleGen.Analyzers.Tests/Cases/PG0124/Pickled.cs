// fix: PickleGen.RemoveIgnore
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public required int Id { get; set; }

    /// <summary>The number.</summary>
    [PickleIgnore]
    public required int {|PG0124:Number|} { get; set; }

    [PickleIgnore] // For now.
    public required string {|PG0124:Name|};
}
