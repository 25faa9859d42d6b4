// .editorconfig: dotnet_diagnostic.PG0601.severity = none
using System;
using PickleGen;

public static class Program
{
    public static void Run(Func<PickleBuffer, bool> keep)
    {
        Console.WriteLine(new PickleOptions { Protocol = {|PG0601:4|}, BufferCallback = keep });
    }
}
