// fix: PickleGen.AddPickleableFor
using System.Collections.Generic;
using PickleGen;

public static class Program
{
    public static Shop.Order? Find(byte[] data) => {|PG0401:Pickle.Loads(data, AppPickles.Default) as Shop.Order|};
}

// What the program pickles.
[PickleableFor<List<int>>]
public partial class AppPickles : PickleContext;

namespace Shop
{
    [Pickleable]
    public partial class Order
    {
        public int Id { get; set; }
    }
}
