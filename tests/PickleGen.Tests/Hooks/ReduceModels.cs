namespace PickleGen.Tests.Hooks;

/// <summary>A class that is made by functions, and takes a state after that.</summary>
[Pickleable("hooks.Money")]
public sealed partial class Money
{
    private Money(decimal amount, string currency) => (Amount, Currency) = (amount, currency);

    public decimal Amount { get; }

    public string Currency { get; }

    public List<int> Notes { get; private set; } = [];

    [PickleReduce]
    private PyObject Reduce(int protocol) => new(new PyGlobal("hooks", "money"), new PyTuple(Amount, Currency), PyConstruction.Call)
    {
        HasState = Notes.Count > 0,
        State = Notes,
    };

    [PickleFunction("hooks.money")]
    public static Money Make(decimal amount, string currency = "EUR") =>
        amount < 0 ? throw new ArgumentException("no debts") : new(amount, currency);

    [PickleFunction]
    private static Money OfCents(long cents, string currency = "USD", params int[] notes) => new(cents / 100m, currency) { Notes = [.. notes] };

    [PickleSetState]
    private void SetNotes(List<int> notes) => Notes = notes;
}

/// <summary>A struct that is made by a call of its class.</summary>
[Pickleable("hooks.Ratio")]
public readonly partial record struct Ratio(int Top, int Bottom)
{
    [PickleReduce]
    public PyObject Reduce() => new(new PyGlobal("hooks", "Ratio"), new PyTuple(Top, Bottom));

    [PickleFunction]
    public static Ratio Make(int top, int bottom) => new(top, bottom);
}

/// <summary>A list with a name.</summary>
[Pickleable("hooks.Names")]
public partial class Names(string title) : List<string>
{
    public string Title { get; } = title;

    [PickleReduce]
    public PyObject Reduce() => new(new PyGlobal("hooks", "Names"), new PyTuple(Title), PyConstruction.Call) { ListItems = [.. this] };

    [PickleFunction]
    public static Names Make(string title) => new(title);
}

/// <summary>A set and a dictionary.</summary>
[Pickleable("hooks.Odd")]
public partial class Odd : SortedSet<int>
{
    [PickleReduce]
    public PyObject Reduce() => new(new PyGlobal("hooks", "Odd"), PyTuple.Empty, PyConstruction.Call) { ListItems = [.. this.Cast<object>()] };

    [PickleFunction]
    public static Odd Make() => [];
}

[Pickleable("hooks.Index")]
public partial class Index : Dictionary<string, List<Ratio>>
{
    [PickleReduce]
    public PyObject Reduce()
    {
        var entries = new PyDict();
        foreach (var (key, value) in this) entries[key] = value;
        return new(new PyGlobal("hooks", "Index"), PyTuple.Empty, PyConstruction.Call) { DictItems = entries };
    }

    [PickleFunction]
    public static Index Make() => [];
}

/// <summary>An object that is known by its name.</summary>
[Pickleable("hooks.Marker")]
public sealed partial class Marker
{
    public static Marker Nothing { get; } = new();

    [PickleReduce]
    public object? Reduce() => this == Nothing ? new PyGlobal("hooks", "NOTHING") : null;
}

/// <summary>An ordinary class that its class, and another function, may be called to make.</summary>
[Pickleable("hooks.Plain")]
public partial class Plain : IPickleCallbacks
{
    public required int Id { get; set; }

    public string Note { get; set; } = "";

    public Plain? Other { get; set; }

    public Money? Price { get; set; }

    public int Calls { get; private set; }

    [PickleFunction]
    private static Plain New(int id) => new() { Id = id };

    [PickleFunction("hooks.double")]
    private static List<Plain> Double(Plain plain) => [plain, plain];

    void IPickleCallbacks.OnUnpickled() => Calls++;
}
