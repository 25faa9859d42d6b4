// fix: PickleGen.AddUsing
using System.IO;
using PickleGen;

public static class Program
{
    public static void Write(Stream stream)
    {
        // All in one.
        using var pickler = new Pickler(stream); // with a memo
        pickler.Dump("one");

        using Unpickler unpickler = new(stream);
        unpickler.Load();
    }
}
