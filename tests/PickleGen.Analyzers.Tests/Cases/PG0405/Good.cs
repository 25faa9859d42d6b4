using System;
using System.Collections.Generic;
using System.IO;
using PickleGen;

public sealed class Program : IDisposable
{
    private readonly Pickler _pickler;

    public Program(Stream stream)
    {
        var pickler = new Pickler(stream);
        pickler.Dump("head");
        _pickler = pickler;
    }

    public static void Declared(Stream stream)
    {
        using var pickler = new Pickler(stream);
        pickler.Dump("one");
    }

    public static void Block(Stream stream)
    {
        using (var pickler = new Pickler(stream))
        {
            pickler.Dump("one");
        }

        var later = new Pickler(stream);
        using (later)
        {
            later.Dump("two");
        }
    }

    public static void Finally(Stream stream)
    {
        Unpickler? unpickler = new Unpickler(stream);
        try
        {
            unpickler.Load();
        }
        finally
        {
            unpickler?.Dispose();
        }
    }

    public static Pickler Returned(Stream stream)
    {
        var pickler = new Pickler(stream);
        pickler.Dump("head");
        return pickler;
    }

    public static void Passed(Stream stream, List<IDisposable> all)
    {
        var pickler = new Pickler(stream);
        pickler.Dump("head");
        all.Add(pickler);
    }

    public static Action Captured(Stream stream)
    {
        var pickler = new Pickler(stream);
        return () => pickler.Dispose();
    }

    public void Dispose() => _pickler.Dispose();
}
