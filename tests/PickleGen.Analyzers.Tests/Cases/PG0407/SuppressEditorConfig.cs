// .editorconfig: dotnet_diagnostic.PG0407.severity = none
using PickleGen;

public static class Program
{
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
