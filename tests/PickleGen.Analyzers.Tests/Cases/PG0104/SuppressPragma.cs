using System;
using PickleGen;

[Pickleable]
public partial class Order
{
#pragma warning disable PG0104
    public Action? {|PG0104:Changed|} { get; set; }
#pragma warning restore PG0104
}
