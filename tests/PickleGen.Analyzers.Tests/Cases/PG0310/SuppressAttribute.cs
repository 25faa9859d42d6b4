using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Status")]
public enum Status
{
    New = 1,
}

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0310")]
    public Status {|PG0310:Status|} { get; set; }
}
