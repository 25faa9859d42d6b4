// .editorconfig: dotnet_diagnostic.PG0401.severity = none
using System;
using PickleGen;

public static class Program
{
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
