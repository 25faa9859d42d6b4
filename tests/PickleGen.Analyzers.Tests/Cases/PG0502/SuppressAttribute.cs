using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0502")]
[Pickleable("shop.Order")]
public partial class {|PG0502:Order|}
{
    public int Id { get; set; }
}
