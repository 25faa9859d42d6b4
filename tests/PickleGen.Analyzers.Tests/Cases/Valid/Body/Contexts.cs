using System;
using System.Collections.Generic;
using System.Drawing;
using System.IO;
using PickleGen;

[assembly: PickleDefaults(Module = "contexts")]

namespace Contexts;

[Pickleable]
public partial class Page<T>
{
    public List<T> Items { get; set; } = [];

    public int Number { get; set; }
}

[Pickleable]
public sealed partial record Customer(string Name);

[Pickleable("contexts.Address")]
public sealed partial record Address(string Text) : IPickleSurrogate<UriBuilder, Address>
{
    public static Address FromValue(UriBuilder value) => new(value.ToString());

    public UriBuilder ToValue() => new(Text);
}

[PickleableFor<Page<Customer>>]
[PickleableFor<Dictionary<string, Customer[]>>]
[PickleableFor<(int, DateOnly?)>]
public partial class AppPickles : PickleContext;

[PickleableFor<UriBuilder>(Surrogate = typeof(Address))]
[PickleableFor<Point>("contexts.Point", Members = ["X", "Y"])]
[PickleableFor<Size>("contexts.Size", Members = ["Width", "Height"])]
public partial class LibraryPickles : PickleContext;

[PickleInclude<LibraryPickles>]
[PickleableFor<List<Point>>]
internal sealed partial class AllPickles : PickleContext;

[Pickleable]
public partial class Place
{
    public UriBuilder? Site { get; set; }

    public Point Position { get; set; }

    public Dictionary<string, Size> Sizes { get; set; } = [];
}

public static partial class Holder
{
    [PickleableFor<int>]
    [PickleableFor<string[]>]
    private sealed partial class PrivatePickles : PickleContext;

    [PickleableFor<Customer>]
    internal partial class InternalPickles : PickleContext;
}

[Pickleable]
public readonly partial record struct BoxState<T>(T? Content) : IPickleSurrogate<Box<T>, BoxState<T>>
{
    public static BoxState<T> FromValue(Box<T> value) => new(value.Content);

    public Box<T> ToValue() => new(Content);
}

public sealed class Box<T>(T? content)
{
    public T? Content => content;
}

[PickleableFor(typeof(Box<>), Surrogate = typeof(BoxState<>))]
[PickleableFor<Box<int>>]
public partial class BoxPickles : PickleContext;

[PickleableFor<object>]
public partial class AnyPickles : PickleContext;

[PickleableFor<Customer>]
[PickleableFor<List<Customer>>]
[PickleableFor<HashSet<string>>]
[PickleableFor<Dictionary<int, List<(string, double)>>>]
public partial class ManyPickles : PickleContext
{
    public static ManyPickles Strict { get; } = new();
}

public static class Storage
{
    public static void Save(string path, List<object?> values)
    {
        using FileStream file = File.Create(path);
        Pickle.Dump(values, PickleConverters.Object, file);
    }

    public static object? Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Pickle.Load(file);
    }

    public static List<int> Numbers(byte[] pickle) => Pickle.Loads(pickle, PickleConverters.List(PickleConverters.Int32));

    public static byte[] Text(string text) => Pickle.Dumps(text, PickleConverters.String);
}
