// fix: PickleGen.AddConstructor
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    private Order()
    {
    }

    /// <summary>From a key.</summary>
    internal Order(string key) => Id = key.Length;

    public int Id { get; set; }
}
