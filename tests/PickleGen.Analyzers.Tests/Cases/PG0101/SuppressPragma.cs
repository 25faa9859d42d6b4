using System;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0101
    public IDisposable? {|PG0101:Kind|} { get; set; }
#pragma warning restore PG0101
}
