using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0407")]
    public static void Run(Order order)
    {
        Pickle.Dumps({|PG0407:order|}, AppPickles.Default);
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<int>]
public partial class AppPickles : PickleContext;
