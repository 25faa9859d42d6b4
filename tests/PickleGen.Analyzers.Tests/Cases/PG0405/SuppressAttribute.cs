using System.Diagnostics.CodeAnalysis;
using System.IO;
using PickleGen;

public static class Program
{
    [SuppressMessage("PickleGen.Usage", "PG0405")]
    public static void Run(Stream stream)
    {
        var {|PG0405:pickler|} = new Pickler(stream);
        pickler.Dump("one");
    }
}
