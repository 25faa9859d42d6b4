// .editorconfig: dotnet_diagnostic.PG0405.severity = none
using System.IO;
using PickleGen;

public static class Program
{
    public static void Run(Stream stream)
    {
        var {|PG0405:pickler|} = new Pickler(stream);
        pickler.Dump("one");
    }
}
