// .editorconfig: dotnet_diagnostic.PG0409.severity = none
using System;
using PickleGen;

public static class Program
{
    public static void Run(byte[] data)
    {
        Console.WriteLine({|PG0409:(Order)Pickle.Loads(data, AppPickles.Default)!|});
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
