using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Members", "PG0111")]
    public Lazy<decimal> {|PG0111:Total|} { get; set; } = new(() => 0);
}
