using PickleGen;

public static class Program
{
    public static void Run(Order order)
    {
#pragma warning disable PG0407
        Pickle.Dumps({|PG0407:order|}, AppPickles.Default);
#pragma warning restore PG0407
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<int>]
public partial class AppPickles : PickleContext;
