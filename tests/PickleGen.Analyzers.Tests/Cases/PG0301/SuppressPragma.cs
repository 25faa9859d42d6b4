using PickleGen;

namespace Shop;

[Pickleable]
#pragma warning disable PG0301
public partial class {|PG0301:Order|}
#pragma warning restore PG0301
{
    public int Id { get; set; }
}
