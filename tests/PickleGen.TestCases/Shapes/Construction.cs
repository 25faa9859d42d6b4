namespace Cases.Shapes;

[Pickleable]
public partial class Job : IParts
{
    private readonly string _log;

    public Job() => (Title, _log) = ("", "default");

    [PickleConstructor]
    private Job(string title, int retries = 3)
    {
        Title = title;
        Retries = retries;
        _log = "pickle";
    }

    public string Title { get; }
    public int Retries { get; private set; }

    public static Job Create(string title, int retries) => new(title, retries);

    object?[] IParts.Parts => [Title, Retries, _log];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Job>("marked constructor", Create("build", 7))
        {
            Module = "cases.shapes",
            Source = "class Job(object): pass",
            PythonCheck = "has(v, m.Job, title='build', retries=7)",
        };
    }
}

[Pickleable]
public partial class Ledger(int id, IEnumerable<string> owners) : IParts
{
    public int Id => id;
    public List<string> Owners { get; } = [.. owners];
    public decimal Balance { get; set; }

    object?[] IParts.Parts => [Id, Owners, Balance];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Ledger>("primary constructor", new(12, ["Ada", "Bob"]) { Balance = -0.5m })
        {
            Module = "cases.shapes",
            Source = "class Ledger(object): pass",
            PythonCheck = """
                from decimal import Decimal
                has(v, m.Ledger, id=12, owners=['Ada', 'Bob'], balance=Decimal('-0.5'))
                """,
        };
    }
}

[Pickleable]
public partial class Settings : IParts
{
    public required string Name { get; init; }
    public required int Level { get; set; }
    public string Theme { get; init; } = "dark";
    public string[] Tags { get; init; } = [];
    public readonly int Fixed = 1;
    public int Field;

    object?[] IParts.Parts => [Name, Level, Theme, Tags, Field];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Settings>("required and init members", new() { Name = "main", Level = 2, Theme = "light", Tags = ["alpha"], Field = 5 })
        {
            Module = "cases.shapes",
            Source = "class Settings(object): pass",
            PythonCheck = "assert v.name == 'main' and v.level == 2 and v.theme == 'light' and v.tags == ['alpha'] and v.field == 5 and type(v) is m.Settings",
        };
    }
}

[Pickleable]
public partial class Nothing : IParts
{
    object?[] IParts.Parts => [];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Nothing>("no members", new())
        {
            Module = "cases.shapes",
            Source = "class Nothing(object): pass",
            PythonCheck = "has(v, m.Nothing)",
            OtherBytesBecause = "CPython leaves out an empty __dict__; a state that is there keeps the form of a class one and the same",
        };
    }
}
