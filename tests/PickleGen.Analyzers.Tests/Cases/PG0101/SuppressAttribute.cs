using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Members", "PG0101")]
public partial class Order
{
    public IDisposable? {|PG0101:Kind|} { get; set; }
}
