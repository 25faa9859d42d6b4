// .editorconfig: dotnet_diagnostic.PG0304.severity = suggestion
using System;
using System.Collections.Generic;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    public HashSet<string> Tags { get; set; } = new({|PG0304:StringComparer.OrdinalIgnoreCase|});
}
