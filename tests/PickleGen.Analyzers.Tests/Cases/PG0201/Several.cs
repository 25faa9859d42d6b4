// fix: PickleGen.MarkConstructor.2
using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0201:Order|}(int id)
{
    public Order(int id, string note)
        : this(id) => Note = note;

    public int Id { get; set; } = id;

    public string? Note { get; set; }
}
