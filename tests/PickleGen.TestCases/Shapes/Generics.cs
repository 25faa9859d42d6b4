namespace Cases.Shapes;

[Pickleable]
public partial class Page<T> : IParts
{
    public T? Item { get; set; }
    public List<T> Items { get; set; } = [];
    public Page<T>? Next { get; set; }
    public int Number { get; init; }

    object?[] IParts.Parts => [Item, Items, Next, Number];
}

[Pickleable]
public partial record struct Pair<TLeft, TRight>(TLeft Left, TRight Right) : IParts
    where TRight : struct
{
    readonly object?[] IParts.Parts => [Left, Right];
}

[Pickleable]
public partial class Book : IParts
{
    public Page<string>? Texts { get; set; }
    public Page<int>? Numbers { get; set; }
    public List<Page<Point>> Points { get; set; } = [];
    public Pair<string, int> Pair { get; set; }
    public Pair<Book?, bool> Sequel { get; set; }

    object?[] IParts.Parts => [Texts, Numbers, Points, Pair, Sequel];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Book>("closed generics", new()
        {
            Texts = new() { Item = "first", Items = ["alpha", "beta"], Number = 1, Next = new() { Number = 2 } },
            Numbers = new() { Item = 5, Items = [6, 7] },
            Points = [new() { Item = new(0.5, 1), Items = [new(2, 3)] }],
            Pair = new("left", 8),
        })
        {
            Module = "cases.shapes",
            Source = """
                class Page(object): pass
                class Pair(object): pass
                class Point(object): pass
                class Book(object): pass
                """,
            PythonCheck = """
                has(v, m.Book, texts=Any, numbers=Any, points=Any, pair=Any, sequel=Any)
                has(v.texts, m.Page, item='first', items=['alpha', 'beta'], next=Any, number=1)
                has(v.texts.next, m.Page, item=None, items=[], next=None, number=2)
                has(v.numbers, m.Page, item=5, items=[6, 7], next=None, number=0)
                has(v.points[0].item, m.Point, x=0.5, y=1.0)
                has(v.pair, m.Pair, left='left', right=8)
                has(v.sequel, m.Pair, left=None, right=False)
                """,
            OtherBytesBecause = null,
        };
    }
}
