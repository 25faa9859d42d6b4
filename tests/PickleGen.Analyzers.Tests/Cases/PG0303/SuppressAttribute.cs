using System.Diagnostics.CodeAnalysis;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0303")]
    public HashSet<int[]> {|PG0303:Rows|} { get; set; } = [];
}
