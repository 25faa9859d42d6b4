using System;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

#pragma warning disable PG0113
    public IServiceProvider? {|PG0113:Services|} { get; set; }
#pragma warning restore PG0113
}
