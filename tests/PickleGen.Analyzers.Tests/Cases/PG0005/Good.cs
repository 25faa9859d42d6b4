using System.Collections.Generic;
using PickleGen;

namespace Shop;

[PickleableFor<int>]
[PickleableFor<List<Order>>]
public partial class AppPickles : PickleContext;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
