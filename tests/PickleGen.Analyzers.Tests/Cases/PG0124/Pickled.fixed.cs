// fix: PickleGen.RemoveIgnore
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public required int Id { get; set; }

    /// <summary>The number.</summary>
    public required int Number { get; set; }

    public required string Name;
}
