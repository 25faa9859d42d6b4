using System;
using PickleGen;

public static class Program
{
    public static void Run(byte[] data)
    {
#pragma warning disable PG0401
        Console.WriteLine({|PG0401:(Order?)Pickle.Loads(data)|});
#pragma warning restore PG0401
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
