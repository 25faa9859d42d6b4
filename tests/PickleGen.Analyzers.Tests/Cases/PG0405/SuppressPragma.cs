using System.IO;
using PickleGen;

public static class Program
{
    public static void Run(Stream stream)
    {
#pragma warning disable PG0405
        var {|PG0405:pickler|} = new Pickler(stream);
        pickler.Dump("one");
#pragma warning restore PG0405
    }
}
