// fix: PickleGen.AddConstructor
using PickleGen;

namespace Shop;

[Pickleable]
public partial class {|PG0201:Order|}
{
    private readonly int _seed = 1;

    public Order(int a) => _seed = a;

    public Order(string b, int c) => _seed = b.Length + c;

    public int Id { get; set; }

    public int Read() => _seed;
}
