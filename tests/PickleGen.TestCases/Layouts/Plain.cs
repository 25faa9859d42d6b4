namespace Cases.Layouts;

[Pickleable(As = PickleAs.Dict)]
public partial class Options : IParts
{
    public required string Host { get; init; }
    public int Port { get; set; } = 80;
    public Options? Fallback { get; set; }

    object?[] IParts.Parts => [Host, Port, Fallback];

    public static IEnumerable<ICase> Cases()
    {
        var fallback = new Options { Host = "b", Port = 81 };
        fallback.Fallback = fallback;
        yield return new ModelCase<Options>("dict", new() { Host = "a", Fallback = fallback })
        {
            PythonCheck = """
                assert type(v) is dict and sorted(v) == ['fallback', 'host', 'port'] and (v['host'], v['port']) == ('a', 80), v
                f = v['fallback']
                assert type(f) is dict and f['host'] == 'b' and f['fallback'] is f, f
                """,
        };
        yield return new ModelCase<Plot>("tuple and list", new()
        {
            Points = [new(1, 2.5), new(-3, 0)],
            Range = new() { Low = -1, High = 99 },
            Same = null,
        })
        {
            Module = "cases.layouts",
            Source = "class Plot(object): pass",
            PythonCheck = "has(v, m.Plot, points=[(1, 2.5), (-3, 0.0)], range=[-1, 99, None], same=None)",
        };
        var shared = new Bounds { Low = 1, High = 2, Note = "n" };
        yield return new ModelCase<Plot>("shared list", new() { Points = [], Range = shared, Same = shared })
        {
            Module = "cases.layouts",
            Source = "class Plot(object): pass",
            PythonCheck = "has(v, m.Plot, points=[], range=[1, 2, 'n'], same=Any)\nassert v.same is v.range",
        };
    }
}

[Pickleable(As = PickleAs.Tuple)]
public readonly partial record struct Spot(int X, double Y) : IParts
{
    object?[] IParts.Parts => [X, Y];
}

[Pickleable(As = PickleAs.List)]
public partial class Bounds : IParts
{
    public int Low { get; set; }
    public int High { get; set; }
    public string? Note { get; set; }

    object?[] IParts.Parts => [Low, High, Note];
}

[Pickleable]
public partial class Plot : IParts
{
    public List<Spot> Points { get; set; } = [];
    public Bounds? Range { get; set; }
    public Bounds? Same { get; set; }

    object?[] IParts.Parts => [.. Points, Range, Same];
}
