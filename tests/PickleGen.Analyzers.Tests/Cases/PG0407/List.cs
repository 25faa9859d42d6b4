// fix: PickleGen.AddPickleableFor
using System.Collections.Generic;
using PickleGen;
using Shop;

public static class Program
{
    public static byte[] Dumps(List<Order> orders) => Pickle.Dumps({|PG0407:orders|}, AppPickles.Default);

    public static byte[] Pairs(Dictionary<string, Order> orders) => {|PG0407:PairPickles.Default.Dumps(orders)|};
}

[PickleableFor<string>] public sealed partial class PairPickles : PickleContext;

namespace Shop
{
    /// <summary>All of it.</summary>
    [PickleableFor<int>] // numbers
    public partial class AppPickles : PickleContext;

    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
