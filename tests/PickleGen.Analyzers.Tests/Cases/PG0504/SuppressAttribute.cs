using System.Diagnostics.CodeAnalysis;
using PickleGen;

[SuppressMessage("PickleGen.Versions", "PG0504")]
[Pickleable("shop.Order")]
public partial class Order
{
    public string {|PG0504:Id|} { get; set; } = "";
}
