using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0408")]
    public static void Run()
    {
        Console.WriteLine(new PickleOptions { Protocol = {|PG0408:-1|} });
    }
}
