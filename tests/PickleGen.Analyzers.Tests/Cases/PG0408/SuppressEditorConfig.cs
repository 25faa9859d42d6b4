// .editorconfig: dotnet_diagnostic.PG0408.severity = none
using System;
using PickleGen;

public static class Program
{
    public static void Run()
    {
        Console.WriteLine(new PickleOptions { Protocol = {|PG0408:-1|} });
    }
}
