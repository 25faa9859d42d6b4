using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
#pragma warning disable PG0304
    public HashSet<string> Tags { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});
#pragma warning restore PG0304
}
