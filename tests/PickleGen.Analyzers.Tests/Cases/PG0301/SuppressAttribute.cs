using System.Diagnostics.CodeAnalysis;
using PickleGen;

namespace Shop;

[Pickleable]
[SuppressMessage("PickleGen.Mapping", "PG0301")]
public partial class {|PG0301:Order|}
{
    public int Id { get; set; }
}
