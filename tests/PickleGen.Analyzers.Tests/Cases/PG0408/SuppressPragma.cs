using System;
using PickleGen;

public static class Program
{
    public static void Run()
    {
#pragma warning disable PG0408
        Console.WriteLine(new PickleOptions { Protocol = {|PG0408:-1|} });
#pragma warning restore PG0408
    }
}
