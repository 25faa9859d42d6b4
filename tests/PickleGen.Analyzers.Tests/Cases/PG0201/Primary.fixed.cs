// fix: PickleGen.MarkConstructor
using PickleGen;

namespace Shop;

[method: PickleConstructor]
[Pickleable]
public partial class Order(int id)
{
    public Order(int id, string note)
        : this(id) => Note = note;

    public int Id { get; set; } = id;

    public string? Note { get; set; }
}
