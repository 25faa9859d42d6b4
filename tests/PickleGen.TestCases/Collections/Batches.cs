namespace Cases.Collections;

[Pickleable]
public partial class Batches : IParts
{
    public List<int> Thousand { get; set; } = [];
    public List<int> OneMore { get; set; } = [];
    public List<string> Many { get; set; } = [];
    public Dictionary<int, int> Entries { get; set; } = [];
    public Dictionary<int, int> MoreEntries { get; set; } = [];
    public HashSet<int> Items { get; set; } = [];
    public HashSet<int> MoreItems { get; set; } = [];

    object?[] IParts.Parts => [Thousand, OneMore, Many, Entries, MoreEntries, Unordered.Of(Items), Unordered.Of(MoreItems)];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Batches>("batches", new()
        {
            Thousand = [.. Enumerable.Range(0, 1000)],
            OneMore = [.. Enumerable.Range(0, 1001)],
            Many = [.. Enumerable.Range(0, 2500).Select(i => $"item {i}")],
            Entries = Enumerable.Range(0, 1000).ToDictionary(i => i),
            MoreEntries = Enumerable.Range(0, 2001).ToDictionary(i => i, i => -i),
            Items = [.. Enumerable.Range(0, 2000)],
            MoreItems = [.. Enumerable.Range(0, 1001)],
        })
        {
            Module = "cases.collections",
            Source = "class Batches(object): pass",
            PythonCheck = """
                has(v, m.Batches, thousand=list(range(1000)), one_more=list(range(1001)), many=['item %d' % i for i in range(2500)],
                    entries=dict((i, i) for i in range(1000)), more_entries=dict((i, -i) for i in range(2001)),
                    items=set(range(2000)), more_items=set(range(1001)))
                """,
        };
    }
}
