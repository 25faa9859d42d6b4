using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0507")]
[Pickleable("shop.Order", Version = 1)]
public partial class {|PG0507:Order|}
{
    public int Id { get; set; }
}
