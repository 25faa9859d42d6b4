using System.Threading.Tasks;
using PickleGen;
using PickleGen.Shelve;

public static class Program
{
    public static void Append(string path, Customer customer) => PickleFile.Append(path, {|PG0407:customer|}, AppPickles.Default);

    public static void Write(PickleFileWriter writer, Customer customer) => writer.Write({|PG0407:customer|}, AppPickles.Default);

    public static void Save(CheckpointStore store, int[] numbers) => store.Save("numbers", {|PG0407:numbers|}, AppPickles.Default);

    public static async Task SaveLater(CheckpointStore store, Customer customer) => await store.SaveAsync("customer", {|PG0407:customer|}, AppPickles.Default);

    public static void Set(string path, Customer customer)
    {
        using var shelf = Shelf.Open(path, AppPickles.Default);
        shelf["customer"] = {|PG0407:customer|};
    }

    public static void Known(string path, PickleFileWriter writer, CheckpointStore store, Order order, PickleContext context, Customer customer)
    {
        PickleFile.Append(path, order, AppPickles.Default);
        PickleFile.Append(path, customer);
        PickleFile.Append(path, customer, context);
        writer.Write(order, AppPickles.Default);
        writer.Write(customer);
        store.Save("order", order, AppPickles.Default);
        store.Save("customer", customer);
        store.Save("text", "text", AppPickles.Default);
        using var shelf = Shelf.Open(path, AppPickles.Default);
        shelf["order"] = order;
        shelf["number"] = 7;
        using var customers = Shelf.Open<Customer>(path);
        customers["customer"] = customer;
        using var any = Shelf.Open(path, context);
        any["customer"] = customer;
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[Pickleable]
public partial class Customer
{
    public string Name { get; set; } = "";
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
