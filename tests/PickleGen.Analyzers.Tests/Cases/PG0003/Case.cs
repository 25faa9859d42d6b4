// fix: PickleGen.RenameMember
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>Of the shop.</summary>
    public int {|PG0003:ID|} { get; set; }

    public int Id_2 { get; set; }
}
