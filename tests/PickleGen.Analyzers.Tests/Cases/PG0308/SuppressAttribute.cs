using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0308")]
    [PickleMember("__id")]
    public int {|PG0308:Id|} { get; set; }
}
