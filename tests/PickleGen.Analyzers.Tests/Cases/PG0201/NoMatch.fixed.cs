// fix: PickleGen.AddConstructor
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    private readonly int _seed = 1;

    private Order()
    {
    }

    public Order(int a) => _seed = a;

    public Order(string b, int c) => _seed = b.Length + c;

    public int Id { get; set; }

    public int Read() => _seed;
}
