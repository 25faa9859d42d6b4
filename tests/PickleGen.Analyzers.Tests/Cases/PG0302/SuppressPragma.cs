using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial class Order
{
#pragma warning disable PG0302
    public DateTime Created { get; set; } = {|PG0302:DateTime.Now|};
#pragma warning restore PG0302
}
