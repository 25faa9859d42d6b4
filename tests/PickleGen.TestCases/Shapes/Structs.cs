namespace Cases.Shapes;

[Pickleable]
public partial struct Size : IParts
{
    public int Width;
    public int Height { get; set; }
    public string? Unit { readonly get; init; }

    readonly object?[] IParts.Parts => [Width, Height, Unit];
}

[Pickleable]
public readonly partial struct Money(decimal amount, string currency) : IParts
{
    public decimal Amount { get; } = amount;
    public string Currency { get; } = currency;

    object?[] IParts.Parts => [Amount, Currency];
}

[Pickleable]
public readonly partial record struct Interval(int From, int? To) : IParts
{
    object?[] IParts.Parts => [From, To];
}

[Pickleable]
public partial record struct Point(double X, double Y) : IParts
{
    readonly object?[] IParts.Parts => [X, Y];
}

[Pickleable]
public partial class Structs : IParts
{
    public Size Size { get; set; }
    public Size? Other { get; set; }
    public Size? Missing { get; set; }
    public Money Price { get; set; }
    public Interval Interval { get; set; }
    public List<Point> Points { get; set; } = [];
    public Point[] Corners { get; set; } = [];
    public Dictionary<string, Interval?> Named { get; set; } = [];

    object?[] IParts.Parts => [Size, Other, Missing, Price, Interval, Points, Corners, Named];

    private const string Source = """
        class Size(object): pass
        class Money(object): pass
        class Interval(object): pass
        class Point(object): pass
        class Structs(object): pass
        """;

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Structs>("structs", new()
        {
            Size = new() { Width = 3, Height = 4, Unit = "cm" },
            Other = new() { Width = -1 },
            Price = new(9.99m, "EUR"),
            Interval = new(5, null),
            Points = [new(0.5, 1.5), new(2, 3)],
            Corners = [new(9, 8)],
            Named = new() { ["all"] = new(0, 100), ["none"] = null },
        })
        {
            Module = "cases.shapes",
            Source = Source,
            PythonCheck = """
                from decimal import Decimal
                has(v, m.Structs, size=Any, other=Any, missing=None, price=Any, interval=Any, points=Any, corners=Any, named=Any)
                has(v.size, m.Size, width=3, height=4, unit='cm')
                has(v.other, m.Size, width=-1, height=0, unit=None)
                has(v.price, m.Money, amount=Decimal('9.99'), currency='EUR')
                has(v.interval, m.Interval, **{'from_': 5, 'to': None})
                assert len(v.points) == 2 and len(v.corners) == 1 and sorted(v.named) == ['all', 'none']
                has(v.points[0], m.Point, x=0.5, y=1.5)
                has(v.points[1], m.Point, x=2.0, y=3.0)
                has(v.corners[0], m.Point, x=9.0, y=8.0)
                has(v.named['all'], m.Interval, **{'from_': 0, 'to': 100})
                assert v.named['none'] is None
                """,
        };
        yield return new ModelCase<Point>("struct as the root", new(1.25, -2))
        {
            Module = "cases.shapes",
            Source = Source,
            PythonCheck = "has(v, m.Point, x=1.25, y=-2.0)",
        };
    }
}
