using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
#pragma warning disable PG0303
    public HashSet<int[]> {|PG0303:Rows|} { get; set; } = [];
#pragma warning restore PG0303
}
