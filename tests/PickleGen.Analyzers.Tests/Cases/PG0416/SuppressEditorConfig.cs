// .editorconfig: dotnet_diagnostic.PG0416.severity = none
using PickleGen;
using PickleGen.Shelve;

public static class Program
{
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
