// fix: PickleGen.AddPickleableFor
using System.Collections.Generic;
using PickleGen;
using Shop;

public static class Program
{
    public static byte[] Dumps(List<Order> orders) => Pickle.Dumps(orders, AppPickles.Default);

    public static byte[] Pairs(Dictionary<string, Order> orders) => AppPickles.Default.Dumps(orders);
}

namespace Shop
{
    /// <summary>All of it.</summary>
    [PickleableFor<int>] // numbers
    [PickleableFor<List<Order>>]
    [PickleableFor<Dictionary<string, Order>>]
    public partial class AppPickles : PickleContext;

    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
