using System;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0111
    public Lazy<decimal> {|PG0111:Total|} { get; set; } = new(() => 0);
#pragma warning restore PG0111
}
