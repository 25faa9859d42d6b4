using System;
using PickleGen;

public static class Program
{
    public static void Run(Func<PickleBuffer, bool> keep)
    {
#pragma warning disable PG0601
        Console.WriteLine(new PickleOptions { Protocol = {|PG0601:4|}, BufferCallback = keep });
#pragma warning restore PG0601
    }
}
