using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0401")]
    public static void Run(byte[] data)
    {
        Console.WriteLine({|PG0401:(Order?)Pickle.Loads(data)|});
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }
}
