using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0306")]
    [PickleMember("class")]
    public string {|PG0306:Class|} { get; set; } = "";
}
