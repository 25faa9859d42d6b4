using System.Diagnostics.CodeAnalysis;
using PickleGen;
using PickleGen.Shelve;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0416")]
    public static void Run()
    {
        using var shelf = Shelf.Open<Order>("orders");
        {|PG0416:shelf["a"].Id = 1|};
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
