// .editorconfig: dotnet_diagnostic.PG0602.severity = none
using System;
using PickleGen;

public static class Program
{
    public static void Run()
    {
        Console.WriteLine(new PickleOptions { BufferCallback = {|PG0602:_ => false|} });
    }
}
