using System;
using System.Collections.Generic;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "versions")]

namespace Versions;

[Pickleable(Version = 1)]
public partial class First
{
    public int Id { get; set; }
}

[Pickleable("shop.Product", Version = 2)]
public partial class Product
{
    public required string Name { get; init; }

    public decimal Price { get; set; }

    [PickleMigration(1)]
    private static void PricesWereCents(PyDict state) => state["price"] = (long)state["price"]! / 100m;
}

[Pickleable("app.Route", Version = 3)]
public sealed partial class Route
{
    public double Length { get; set; }

    public List<string> Stops { get; set; } = [];

    [PickleMigration(1)]
    private static void DistancesAreNumbers(PyDict state)
    {
        if (state["length"] is PyObject { State: PyDict distance })
        {
            state["length"] = distance["km"];
        }
    }

    [PickleMigration(2)]
    private static void StopsAreAList(PyDict state) => state["stops"] = ((string)state["stops"]!).Split('>').ToList();
}

[Pickleable(Version = 2)]
public sealed partial record Contact(string Name, string? Phone)
{
    [PickleMigration(1)]
    private static void PhoneMayBeMissing(PyDict state) => state.TryAdd("phone", null);
}

[Pickleable("shop.models.Item")]
[PickleAlias("shop.Article")]
[PickleAlias("shop.legacy.Thing")]
public partial class Item
{
    [PickleAlias("title")]
    [PickleAlias("label")]
    public string Name { get; set; } = "";
}

[Pickleable("shop.models.Kind")]
[PickleAlias("shop.Kind")]
public enum Kind { Plain, Special }

[Pickleable]
[PickleAlias("versions:Outer.Point")]
public partial struct Point
{
    public int X { get; set; }

    public int Y { get; set; }
}

[Pickleable]
public partial class Visit
{
    public string Page { get; set; } = "";

    [PickleExtensionData]
    public PyDict? More { get; set; }
}

[Pickleable(Version = 2)]
public partial class Open
{
    public int Id { get; set; }

    [PickleExtensionData]
    private PyDict _extra = [];

    public int Extras() => _extra.Count;

    public void Clear() => _extra = [];

    [PickleMigration(1)]
    internal static void NothingChanged(PyDict state)
    {
    }
}

public abstract class Extensible
{
    [PickleExtensionData]
    public PyDict? Unknown { get; set; }
}

[Pickleable]
public partial class Job : Extensible
{
    public string Name { get; set; } = "";
}

[Pickleable]
public partial class Task : Extensible
{
    public TimeSpan Timeout { get; set; }
}

[Pickleable(Version = 4, Members = PickleMembers.AllFields)]
public partial class Save
{
    private int _level;
    private readonly List<string> _items = [];

    public void Take(string item)
    {
        _items.Add(item);
        _level++;
    }

    [PickleMigration(1)]
    private static void LevelsCountFromOne(PyDict state) => state["_level"] = (long)state["_level"]! + 1;

    [PickleMigration(2)]
    private static void ItemsHaveNames(PyDict state) => state["_items"] = new List<object?>();

    [PickleMigration(3)]
    private static void NothingBefore4(PyDict state)
    {
        if (state.Count == 0)
        {
            throw new InvalidOperationException("Games of version 3 cannot be continued.");
        }
    }
}

[Pickleable]
public partial class Optional
{
    public required string Name { get; init; }

    public int Retries { get; init; } = 3;

    [PickleMember(Required = true)]
    public string? Owner { get; init; }
}

[Pickleable]
public sealed partial record Defaulted(string Name, int Size = 10, bool Active = true, double? Weight = null);
