using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Buffers", "PG0602")]
    public static void Run()
    {
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0602:_ => false|} });
    }
}
