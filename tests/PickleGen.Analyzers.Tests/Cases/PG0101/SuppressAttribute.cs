using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
[SuppressMessage("PickleGen.Members", "PG0101")]
public partial class Order
{
    public Type? {|PG0101:Kind|} { get; set; }
}
