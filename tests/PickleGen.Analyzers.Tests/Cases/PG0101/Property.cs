// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    /// <summary>Closed with the order.</summary>
    public IDisposable? {|PG0101:Closed|} { get; set; }
}
