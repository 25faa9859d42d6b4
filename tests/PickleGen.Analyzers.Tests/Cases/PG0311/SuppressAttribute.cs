using System.Diagnostics.CodeAnalysis;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0311")]
    public Dictionary<object, string> {|PG0311:Any|} { get; set; } = [];
}
