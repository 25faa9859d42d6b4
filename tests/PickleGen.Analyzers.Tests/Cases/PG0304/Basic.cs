using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public HashSet<string> Names { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});
}
