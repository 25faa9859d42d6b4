namespace Cases.Collections;

[Pickleable]
public partial class Lists : IParts
{
    public List<int> Numbers { get; set; } = [];
    public List<long> Longs { get; set; } = [];
    public List<double> Fractions { get; set; } = [];
    public List<string> One { get; set; } = [];
    public List<string>? Missing { get; set; }
    public List<List<int>> Nested { get; set; } = [];
    public IList<string> Interface { get; set; } = [];
    public ICollection<int> Collection { get; set; } = [];
    public IReadOnlyList<string> ReadOnlyList { get; set; } = [];
    public IReadOnlyCollection<int> ReadOnlyCollection { get; set; } = [];
    public IEnumerable<int> Enumerable { get; set; } = [];

    object?[] IParts.Parts =>
        [Numbers, Longs, Fractions, One, Missing, Nested, Interface, Collection, ReadOnlyList, ReadOnlyCollection, Enumerable];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Lists>("lists", new()
        {
            Numbers = [0, 255, 256, -1, 65536],
            Longs = [1L << 40, 3],
            Fractions = [0.5, 2],
            One = ["single"],
            Nested = [[1], [], [2, 3]],
            Interface = ["first", "second"],
            Collection = [4, 5],
            ReadOnlyList = ["third"],
            ReadOnlyCollection = [6],
            Enumerable = [7, 8, 9],
        })
        {
            Module = "cases.collections",
            Source = "class Lists(object): pass",
            PythonCheck = """
                has(v, m.Lists, numbers=[0, 255, 256, -1, 65536], longs=[2**40, 3], fractions=[0.5, 2.0], one=['single'], missing=None,
                    nested=[[1], [], [2, 3]], interface=['first', 'second'], collection=[4, 5], read_only_list=['third'],
                    read_only_collection=[6], enumerable=[7, 8, 9])
                """,
        };
    }
}
