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

    [PickleIgnore]
    public WeakReference? Parent { get; set; }

    [PickleIgnore]
    public List<WeakReference<Order>> Listeners { get; set; } = [];

    [PickleIgnore]
    public ConditionalWeakTable<Order, string>? Notes { get; set; }
}
