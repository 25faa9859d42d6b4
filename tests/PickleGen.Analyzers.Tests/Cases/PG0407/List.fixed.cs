// fix: PickleGen.AddPickleableFor
using System.Collections.Generic;
using PickleGen;
using Shop;

public static class Program
{
    public static byte[] Dumps(List<Order> orders) => Pickle.Dumps(orders, AppPickles.Default);

    public static byte[] Pairs(Dictionary<string, Order> orders) => PairPickles.Default.Dumps(orders);
}

[PickleableFor<string>] [PickleableFor<Dictionary<string, Order>>] public sealed partial class PairPickles : PickleContext;

namespace Shop
{
    /// <summary>All of it.</summary>
    [PickleableFor<int>] // numbers
    [PickleableFor<List<Order>>]
    public partial class AppPickles : PickleContext;

    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
