using System;
using PickleGen;

public static class Program
{
    public static void Run(byte[] data)
    {
#pragma warning disable PG0409
        Console.WriteLine({|PG0409:(Order)Pickle.Loads(data, AppPickles.Default)!|});
#pragma warning restore PG0409
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}

[PickleableFor<Order>]
public partial class AppPickles : PickleContext;
