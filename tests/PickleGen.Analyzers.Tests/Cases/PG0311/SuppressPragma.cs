using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
#pragma warning disable PG0311
    public Dictionary<object, string> {|PG0311:Any|} { get; set; } = [];
#pragma warning restore PG0311
}
