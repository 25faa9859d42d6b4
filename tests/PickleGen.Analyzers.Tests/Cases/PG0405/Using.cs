// fix: PickleGen.AddUsing
using System.IO;
using PickleGen;

public static class Program
{
    public static void Write(Stream stream)
    {
        // All in one.
        var {|PG0405:pickler|} = new Pickler(stream); // with a memo
        pickler.Dump("one");

        Unpickler {|PG0405:unpickler|} = new(stream);
        unpickler.Load();
    }
}
