// fix: PickleGen.AddPartial
using PickleGen;

namespace Shop;

/// <summary>The comment stays where it is.</summary>
[Pickleable]
public class {|PG0001:Order|}
{
    public int Id { get; set; }
}
