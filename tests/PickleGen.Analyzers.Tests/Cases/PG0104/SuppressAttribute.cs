using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    [SuppressMessage("PickleGen.Members", "PG0104")]
    public Action? {|PG0104:Changed|} { get; set; }
}
