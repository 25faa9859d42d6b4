using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0304")]
    public HashSet<string> Tags { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});
}
