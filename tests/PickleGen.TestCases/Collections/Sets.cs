namespace Cases.Collections;

[Pickleable]
public partial class Sets : IParts
{
    public HashSet<int> Hash { get; set; } = [];
    public SortedSet<string> Sorted { get; set; } = [];
    public ISet<int> Interface { get; set; } = new HashSet<int>();
    public IReadOnlySet<int> ReadOnly { get; set; } = new HashSet<int>();
    public HashSet<string> Empty { get; set; } = [];
    public HashSet<string>? Missing { get; set; }

    object?[] IParts.Parts =>
        [Unordered.Of(Hash), Sorted, Unordered.Of(Interface), Unordered.Of(ReadOnly), Unordered.Of(Empty), Unordered.Of(Missing)];

    public static IEnumerable<ICase> Cases()
    {
        // Small ints: Python keeps them in this order too, so that its bytes can be compared.
        yield return new ModelCase<Sets>("sets", new()
        {
            Hash = [1, 2, 3],
            Sorted = ["single"],
            Interface = new HashSet<int> { 4, 5 },
            ReadOnly = new HashSet<int> { 6 },
        })
        {
            Module = "cases.collections",
            Source = "class Sets(object): pass",
            PythonCheck = """
                has(v, m.Sets, hash={1, 2, 3}, sorted={'single'}, interface={4, 5}, read_only={6}, empty=set(), missing=None)
                """,
        };
        yield return new ModelCase<Sets>("sets of text", new()
        {
            Hash = [-5, 1 << 30, 77],
            Sorted = ["beta", "alpha", "gamma"],
            Empty = ["delta", "epsilon"],
        })
        {
            Module = "cases.collections",
            Source = "class Sets(object): pass",
            OtherBytesBecause = "Python walks a set in the order of its hashes",
            PythonCheck = """
                has(v, m.Sets, hash={-5, 2**30, 77}, sorted={'alpha', 'beta', 'gamma'}, interface=set(), read_only=set(), empty={'delta', 'epsilon'}, missing=None)
                """,
        };
    }
}
