// fix: PickleGen.MarkConstructor
using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0201:Order|}
{
    internal Order(int id) => Id = id;

    public int Id { get; set; }
}
