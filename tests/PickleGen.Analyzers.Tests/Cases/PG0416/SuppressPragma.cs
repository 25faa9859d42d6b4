using PickleGen;
using PickleGen.Shelve;

public static class Program
{
    public static void Run()
    {
        using var shelf = Shelf.Open<Order>("orders");
#pragma warning disable PG0416
        {|PG0416:shelf["a"].Id = 1|};
#pragma warning restore PG0416
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
