namespace Cases.Collections;

[Pickleable]
public partial class ValueTuples : IParts
{
    public ValueTuple<int> One { get; set; }
    public (int Id, string Label) Two { get; set; }
    public (int, long, double) Three { get; set; }
    public (int, int, int, string) Four { get; set; }
    public (int, int, int, int, bool) Five { get; set; }
    public (int, int, int, int, int, string?) Six { get; set; }
    public (int, int, int, int, int, int, int) Seven { get; set; }
    public (int, int, int, int, int, int, int, string) Eight { get; set; }
    public (int, int, int, int, int, int, int, string, double) Nine { get; set; }
    public ((int, int), List<(string, int)>) Nested { get; set; }
    public (int, int)? Maybe { get; set; }

    object?[] IParts.Parts => [One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Nested, Maybe];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<ValueTuples>("value tuples", new()
        {
            One = new(1),
            Two = (1, "two"),
            Three = (1, 2, 3.5),
            Four = (1, 2, 3, "four"),
            Five = (1, 2, 3, 4, true),
            Six = (1, 2, 3, 4, 5, null),
            Seven = (1, 2, 3, 4, 5, 6, 7),
            Eight = (1, 2, 3, 4, 5, 6, 7, "eight"),
            Nine = (1, 2, 3, 4, 5, 6, 7, "nine", 9.5),
            Nested = ((1, 2), [("three", 3), ("six", 6)]),
        })
        {
            Module = "cases.collections",
            Source = "class ValueTuples(object): pass",
            PythonCheck = """
                has(v, m.ValueTuples, one=(1,), two=(1, 'two'), three=(1, 2, 3.5), four=(1, 2, 3, 'four'), five=(1, 2, 3, 4, True), six=(1, 2, 3, 4, 5, None),
                    seven=(1, 2, 3, 4, 5, 6, 7), eight=(1, 2, 3, 4, 5, 6, 7, 'eight'), nine=(1, 2, 3, 4, 5, 6, 7, 'nine', 9.5),
                    nested=((1, 2), [('three', 3), ('six', 6)]), maybe=None)
                """,
        };
    }
}

[Pickleable]
public partial class ClassTuples : IParts
{
    public Tuple<int>? One { get; set; }
    public Tuple<int, string>? Two { get; set; }
    public Tuple<int, int, string>? Three { get; set; }
    public Tuple<int, int, int, bool>? Four { get; set; }
    public Tuple<int, int, int, int, double>? Five { get; set; }
    public Tuple<int, int, int, int, int, string?>? Six { get; set; }
    public Tuple<int, int, int, int, int, int, int>? Seven { get; set; }
    public Tuple<int, int, int, int, int, int, int, Tuple<string>>? Eight { get; set; }
    public Tuple<int, int, int, int, int, int, int, Tuple<string, double>>? Nine { get; set; }
    public Tuple<int, int>? Missing { get; set; }

    object?[] IParts.Parts => [One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Missing];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<ClassTuples>("class tuples", new()
        {
            One = new(1),
            Two = new(1, "two"),
            Three = new(1, 2, "three"),
            Four = new(1, 2, 3, true),
            Five = new(1, 2, 3, 4, 5.5),
            Six = new(1, 2, 3, 4, 5, null),
            Seven = new(1, 2, 3, 4, 5, 6, 7),
            Eight = new(1, 2, 3, 4, 5, 6, 7, new("eight")),
            Nine = new(1, 2, 3, 4, 5, 6, 7, new("nine", 9.5)),
        })
        {
            Module = "cases.collections",
            Source = "class ClassTuples(object): pass",
            PythonCheck = """
                has(v, m.ClassTuples, one=(1,), two=(1, 'two'), three=(1, 2, 'three'), four=(1, 2, 3, True), five=(1, 2, 3, 4, 5.5), six=(1, 2, 3, 4, 5, None),
                    seven=(1, 2, 3, 4, 5, 6, 7), eight=(1, 2, 3, 4, 5, 6, 7, 'eight'), nine=(1, 2, 3, 4, 5, 6, 7, 'nine', 9.5), missing=None)
                """,
        };
    }
}

[Pickleable]
public partial class Pairs : IParts
{
    public KeyValuePair<string, int> Pair { get; set; }
    public List<KeyValuePair<int, string>> Several { get; set; } = [];

    object?[] IParts.Parts => [Pair.Key, Pair.Value, Several.Select(pair => (pair.Key, pair.Value)).ToList()];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Pairs>("key-value pairs", new() { Pair = new("count", 3), Several = [new(1, "one"), new(2, "two")] })
        {
            Module = "cases.collections",
            Source = "class Pairs(object): pass",
            PythonCheck = "has(v, m.Pairs, pair=('count', 3), several=[(1, 'one'), (2, 'two')])",
        };
    }
}
