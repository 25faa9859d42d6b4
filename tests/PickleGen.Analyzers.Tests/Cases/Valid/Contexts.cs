using System.Collections.Generic;
using PickleGen;

[assembly: PickleDefaults(Module = "shop")]

namespace Shop;

[PickleableFor<List<Order>>]
[PickleableFor<Dictionary<string, Order[]>>]
[PickleableFor<int>]
internal sealed partial class AppPickles : PickleContext;

[Pickleable]
internal partial class Order
{
    public int Id { get; set; }
}
