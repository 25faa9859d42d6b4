namespace Cases.Shapes;

[Pickleable("shop.models.LineItem")]
public partial class Line : IParts
{
    [PickleMember("qty")]
    public int Quantity { get; set; }

    [PickleMember("class")]
    public string Kind { get; set; } = "";

    [PickleMember]
#pragma warning disable IDE0044 // the generated code sets it
    private string? _secret;
#pragma warning restore IDE0044

    [PickleMember]
    internal long Inner { get; private set; }

    [PickleMember("stamp")]
    private readonly int _stamp;

    [PickleIgnore]
    public string Cache { get; set; } = "not pickled";

    public string HTTPHeader { get; set; } = "";
    public int Class { get; set; }

    public Line()
    {
    }

    public Line(string? secret, long inner, int stamp) => (_secret, Inner, _stamp) = (secret, inner, stamp);

    object?[] IParts.Parts => [Quantity, Kind, _secret, Inner, _stamp, Cache, HTTPHeader, Class];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Line>("named, private and ignored members", new("hidden", 1L << 33, 77)
        {
            Quantity = 3,
            Kind = "book",
            HTTPHeader = "X-Test",
            Class = 9,
        })
        {
            Module = "shop.models",
            Source = "class LineItem(object): pass",
            PythonCheck = """
                has(v, m.LineItem, **{'qty': 3, 'class': 'book', '_secret': 'hidden', 'inner': 2**33, 'stamp': 77, 'http_header': 'X-Test', 'class_': 9})
                """,
        };
    }
}

[Pickleable("shop.models.Sparse", Members = PickleMembers.Explicit)]
public partial class Sparse : IParts
{
    [PickleMember]
    public int Kept { get; set; }

    public int Left { get; set; } = 5;

    object?[] IParts.Parts => [Kept, Left];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Sparse>("explicit members", new() { Kept = 1 })
        {
            Module = "shop.models",
            Source = "class Sparse(object): pass",
            PythonCheck = "has(v, m.Sparse, kept=1)",
        };
    }
}
