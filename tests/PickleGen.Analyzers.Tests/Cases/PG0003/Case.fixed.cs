// fix: PickleGen.RenameMember
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>Of the shop.</summary>
    [PickleMember("id_3")]
    public int ID { get; set; }

    public int Id_2 { get; set; }
}
