namespace PickleGen.Tests.Models;

/// <summary>Three versions of one class, with everything that may happen to a member.</summary>
[Pickleable("shop.Invoice", Version = 3)]
[PickleAlias("billing.old.Bill")]
[PickleAlias("billing.Bill")]
public partial class Invoice
{
    public required string Customer { get; set; }

    public int Cents { get; set; }

    public List<string> Lines { get; set; } = [];

    public Invoice? Previous { get; set; }

    public object? Extra { get; set; }

    [PickleMigration(2)]
    private static void PriceInCents(PyDict state)
    {
        if (state.Remove("price", out var price)) state["cents"] = (int)(Convert.ToDouble(price, System.Globalization.CultureInfo.InvariantCulture) * 100);
    }

    [PickleMigration(1)]
    private static void NameOfCustomer(PyDict state)
    {
        if (state.ContainsKey("fail")) throw new InvalidOperationException("no way up");
        state["customer"] = state.Remove("name", out var name) ? name : "nobody";
        state["lines"] = new List<string> { "from 1" };
    }
}

file static class PyDictRemove
{
    public static bool Remove(this PyDict state, string key, out object? value) => state.TryGetValue(key, out value) && state.Remove(key);
}

/// <summary>The same as a value that is built.</summary>
[Pickleable("shop.Receipt", Version = 2)]
public partial record Receipt(string Customer, int Cents = 5)
{
    [PickleMigration(1)]
    internal static void Rename(PyDict state)
    {
        if (state.TryGetValue("name", out var name)) state["customer"] = name;
        state.Remove("name");
    }
}

/// <summary>A version and nothing to migrate.</summary>
[Pickleable("shop.First", Version = 1)]
public partial class First
{
    public int Number { get; set; }
}

/// <summary>A version and no members.</summary>
[Pickleable("shop.Nothing", Version = 2)]
public partial class Nothing
{
    [PickleIgnore]
    public bool Migrated { get; set; }

    [PickleMigration(1)]
    private static void Touch(PyDict state) => state.Clear();
}

/// <summary>Members with other keys.</summary>
[Pickleable("shop.Renamed")]
public partial class Renamed
{
    [PickleAlias("colour"), PickleAlias("paint")]
    public string Color { get; set; } = "none";

    public int Size { get; set; }

    [PickleAlias("parts")]
    public List<Renamed> Children { get; set; } = [];
}

[Pickleable("shop.Level")]
[PickleAlias("old.Level")]
public enum Level
{
    Low,
    High,
}

[Pickleable("shop.Holder")]
public partial class Holder
{
    public Level Level { get; set; }

    public Generic<int>? Numbers { get; set; }

    public Generic<string>? Texts { get; set; }
}

[Pickleable("shop.Generic")]
[PickleAlias("old.Generic")]
public partial class Generic<T>
{
    public required T Item { get; set; }
}

/// <summary>Keeps what it does not know.</summary>
[Pickleable("shop.Keeper")]
public partial class Keeper
{
    public int A { get; set; }

    public string? B { get; set; }

    public List<int> C { get; set; } = [];

    [PickleExtensionData]
    public PyDict? More { get; set; }
}

/// <summary>Keeps it in a private field, with a version.</summary>
[Pickleable("shop.VersionedKeeper", Version = 2)]
public partial class VersionedKeeper
{
    [PickleExtensionData]
    private readonly PyDict _more = [];

    public int A { get; set; }

    [PickleAlias("bee")]
    public int B { get; set; }

    [PickleIgnore]
    public PyDict More => _more;

    [PickleMigration(1)]
    private static void Next(PyDict state) => state["migrated"] = 1L;
}

/// <summary>Keeps everything.</summary>
[Pickleable("shop.Bag")]
public partial class Bag
{
    [PickleExtensionData]
    public PyDict? Everything { get; set; }
}

/// <summary>Keeps it where a constructor takes it.</summary>
[Pickleable("shop.KeepingRecord")]
public partial record KeepingRecord(int A, [property: PickleExtensionData] PyDict More, string B = "b");

/// <summary>Keeps it in a struct.</summary>
[Pickleable("shop.KeepingStruct")]
public partial struct KeepingStruct
{
    public int A { get; set; }

    [PickleExtensionData]
    public PyDict? More { get; init; }
}

/// <summary>Keeps it where it must not be null.</summary>
[Pickleable("shop.RequiredKeeper")]
public partial class RequiredKeeper
{
    [PickleExtensionData]
    public required PyDict More { get; init; }
}

/// <summary>The same in a struct.</summary>
[Pickleable("shop.RequiredStruct")]
public partial struct RequiredStruct
{
    [PickleExtensionData]
    public required PyDict More { get; init; }

    public required int A { get; init; }
}
