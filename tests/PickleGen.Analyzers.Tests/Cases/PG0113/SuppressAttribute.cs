using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [SuppressMessage("PickleGen.Members", "PG0113")]
    public IServiceProvider? {|PG0113:Services|} { get; set; }
}
