// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

/// <summary>The comment stays where it is.</summary>
[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
