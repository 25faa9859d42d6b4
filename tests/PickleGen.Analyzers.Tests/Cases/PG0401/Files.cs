using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PickleGen;
using PickleGen.Shelve;

public class Program
{
    private readonly Shelf<object?> _shelf = Shelf.Open("orders");

    public Order? Entry(string key) => {|PG0401:_shelf[key] as Order|};

    public static int Sum(string path)
    {
        int sum = 0;
        foreach (Order? order in {|PG0401:PickleFile.ReadAll(path)|})
        {
            sum += order!.Id;
        }

        return sum;
    }

    public static IEnumerable<Order> Sequence(string path) => {|PG0401:PickleFile.ReadAll(path, AppPickles.Default).OfType<Order>()|};

    public static Order? Indexed(PickleFileIndex index) => {|PG0401:(Order?)index.Load(7)|};

    public static List<string>? Checkpoint(CheckpointStore store) => {|PG0401:(List<string>?)store.Load("names")|};

    public static Order? Unknown(CheckpointStore store) => {|PG0401:store.Load("order", AppPickles.Default) as Order|};

    public static async Task<Order?> Later(CheckpointStore store) => {|PG0401:(Order?)await store.LoadAsync("order", AppPickles.Default)|};

    public static Order Opened(string path)
    {
        using var shelf = Shelf.Open(path, AppPickles.Default);
        return {|PG0401:(Order)shelf["order"]!|};
    }

    public static bool Read(string path)
    {
        using var shelf = Shelf.Open(path, ShelfFlag.Read);
        return {|PG0401:shelf["order"] is Order|};
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<List<string>>]
public partial class AppPickles : PickleContext;
