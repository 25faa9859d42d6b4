using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
    [SuppressMessage("PickleGen.Mapping", "PG0302")]
    public DateTime Created { get; set; } = {|PG0302:DateTime.Now|};
}
