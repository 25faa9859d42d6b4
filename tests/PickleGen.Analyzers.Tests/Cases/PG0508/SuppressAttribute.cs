using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0508")]
[Pickleable("shop.Order")]
public partial class Order
{
    public int Id { get; set; }

    public required string {|PG0508:Customer|} { get; set; }
}
