// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public WeakReference? {|PG0117:Parent|} { get; set; }

    public List<WeakReference<Order>> {|PG0117:Listeners|} { get; set; } = [];

    public ConditionalWeakTable<Order, string>? {|PG0117:Notes|} { get; set; }
}
