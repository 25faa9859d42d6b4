using System;
using PickleGen;

public static class Program
{
    public static void Run()
    {
#pragma warning disable PG0602
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0602:_ => false|} });
#pragma warning restore PG0602
    }
}
