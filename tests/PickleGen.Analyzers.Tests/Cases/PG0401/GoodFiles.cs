using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PickleGen;
using PickleGen.Shelve;

public class Program
{
    private readonly Shelf<object?> _given;

    public Program(Shelf<object?> given) => _given = given;

    public Order? Given(string key) => _given[key] as Order;

    public static IEnumerable<Order> Typed(string path) => PickleFile.ReadAll<Order>(path);

    public static IEnumerable<object?> Any(string path) => PickleFile.ReadAll(path).Where(static value => value is PyObject or long);

    public static IEnumerable<Order> Known(string path) => PickleFile.ReadAll(path, AppPickles.Default).Cast<Order>();

    public static IEnumerable<Order> Unknown(string path, PickleContext context) => PickleFile.ReadAll(path, context).Cast<Order>();

    public static Order? Indexed(PickleFileIndex index) => index.Load(7, AppPickles.Default) as Order ?? index.Load<Order>(8);

    public static PyObject? Inert(PickleFileIndex index) => index.Load(7) as PyObject;

    public static async Task<Order?> Checkpoint(CheckpointStore store) =>
        store.Load("order", AppPickles.Default) as Order ?? (Order?)await store.LoadAsync("order", AppPickles.Default) ?? store.Load<Order>("order");

    public static string? Text(CheckpointStore store) => store.Load("text") as string;

    public static Order? Opened(string path)
    {
        using var shelf = Shelf.Open(path, AppPickles.Default);
        return shelf["order"] as Order;
    }

    public static Order TypedShelf(string path)
    {
        using var shelf = Shelf.Open<Order>(path);
        return (Order)shelf["order"];
    }

    // The entry is the object that was set, until it is written back.
    public static Order? Kept(string path, Order order)
    {
        using var shelf = Shelf.Open(path, writeback: true);
        shelf["order"] = order;
        return shelf["order"] as Order;
    }

    public static long Number(string path)
    {
        using var shelf = Shelf.Open(path);
        shelf["a"] = 1L;
        return (long)shelf["a"]! + ((List<object?>)shelf["b"]!).Count;
    }

    public static Order? Replaced(string path, Shelf<object?> other, bool isOther)
    {
        var shelf = Shelf.Open(path);
        if (isOther)
        {
            shelf = other;
        }

        return shelf["order"] as Order;
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
