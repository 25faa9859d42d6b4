using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0409")]
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
