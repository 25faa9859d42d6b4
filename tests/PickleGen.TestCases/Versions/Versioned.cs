namespace Cases.Versions;

/// <summary>A version, and keys that C# does not know between the members.</summary>
[Pickleable("cases.versions.Survey", Version = 2)]
[PickleAlias("cases.old.Poll")]
public partial class Survey : IParts
{
    public int Id { get; set; }

    [PickleAlias("questions")]
    public List<string> Items { get; set; } = [];

    [PickleExtensionData]
    public PyDict? More { get; set; }

    [PickleMigration(1)]
    private static void First(PyDict state) => state["id"] = 0L;

    // Python 2 keeps no order.
    object?[] IParts.Parts => [Id, Items, .. (More ?? []).Select(entry => $"{entry.Key} {(entry.Value is Survey ? "itself" : entry.Value)}").Order(StringComparer.Ordinal)];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Survey>("version", new() { Id = 7, Items = ["a"] })
        {
            Module = "cases.versions",
            Source = "class Survey(object): pass",
            PythonCheck = """
                has(v, m.Survey, _version=2, id=7, items=['a'])
                """,
        };

        var keeping = new Survey { Id = 8, Items = ["b", "c"] };
        keeping.More = new PyDict { ["owner"] = "Ada", ["n"] = 5L, ["me"] = keeping };
        yield return new ModelCase<Survey>("extension data", keeping)
        {
            Module = "cases.versions",
            Source = "class Survey(object): pass",
            PythonCheck = """
                has(v, m.Survey, _version=2, id=8, items=['b', 'c'], owner='Ada', n=5, me=v)
                """,
        };
        yield return new ModelCase<Sack>("extension data of more than a batch", new(Enumerable.Range(0, 1500)))
        {
            Module = "cases.versions",
            Source = "class Sack(object): pass",
            PythonCheck = """
                assert type(v) is m.Sack and [v.__dict__['k%d' % i] for i in range(1500)] == list(range(1500)), v
                """,
        };
        yield return new ModelCase<Sack>("extension data of one key", new([3]))
        {
            Module = "cases.versions",
            Source = "class Sack(object): pass",
            PythonCheck = "has(v, m.Sack, k3=3)",
        };
    }
}

/// <summary>Nothing but what is unknown.</summary>
[Pickleable("cases.versions.Sack")]
public partial record Sack([property: PickleExtensionData] PyDict Keys) : IParts
{
    public Sack(IEnumerable<int> numbers)
        : this(new PyDict())
    {
        foreach (var number in numbers) Keys[$"k{number}"] = (long)number;
    }

    object?[] IParts.Parts => [.. Keys.Select(entry => $"{entry.Key} {entry.Value}").Order(StringComparer.Ordinal)];
}
