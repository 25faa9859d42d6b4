using System;
using System.Diagnostics.CodeAnalysis;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Buffers", "PG0601")]
    public static void Run(Func<PickleBuffer, bool> keep)
    {
        Console.WriteLine(new PickleOptions { Protocol = {|PG0601:4|}, BufferCallback = keep });
    }
}
