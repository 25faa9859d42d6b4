// fix: PickleGen.MarkConstructor
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleConstructor]
    internal Order(int id) => Id = id;

    public int Id { get; set; }
}
