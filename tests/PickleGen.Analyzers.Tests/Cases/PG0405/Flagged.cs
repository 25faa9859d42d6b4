using System;
using System.IO;
using PickleGen;

public static class Program
{
    public static void Write(Stream stream)
    {
        var {|PG0405:pickler|} = new Pickler(stream);
        pickler.Dump("one");
        pickler.ClearMemo();
        pickler.Fast = true;
    }

    public static object? Read(Stream stream)
    {
        Unpickler {|PG0405:unpickler|} = new(stream);
        Console.WriteLine(unpickler.BytesConsumed);
        return unpickler.Load();
    }

    public static void Derived(Stream stream)
    {
        Pickler {|PG0405:pickler|} = new RowPickler(stream);
        pickler.Dump("one");
    }

    public static void Unused(Stream stream)
    {
        var {|PG0405:pickler|} = new RowPickler(stream);
    }
}

public class RowPickler(Stream stream) : Pickler(stream);
