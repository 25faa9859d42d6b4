using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0505")]
[Pickleable("shop.Order")]
public partial class {|PG0505:Order|}
{
    public int Id { get; set; }
}
