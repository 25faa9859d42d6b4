// fix: PickleGen.MarkConstructor.2
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order(int id)
{
    [PickleConstructor]
    public Order(int id, string note)
        : this(id) => Note = note;

    public int Id { get; set; } = id;

    public string? Note { get; set; }
}
