using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cases.Collections;

[Pickleable]
public partial class ImmutableLists : IParts
{
    public ImmutableArray<int> Array { get; set; } = [];
    public ImmutableList<string> List { get; set; } = [];
    public IImmutableList<int> Interface { get; set; } = ImmutableList<int>.Empty;
    public ImmutableQueue<int> Queue { get; set; } = [];
    public ImmutableStack<int> Stack { get; set; } = [];
    public ImmutableArray<string> Empty { get; set; } = [];

    object?[] IParts.Parts => [Array, List, Interface, Queue, Stack, Empty];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<ImmutableLists>("immutable lists", new()
        {
            Array = [1, 2, 3],
            List = ["alpha", "beta"],
            Interface = ImmutableList.Create(4, 5),
            Queue = [6, 7],
            Stack = ImmutableStack.Create(8, 9),
        })
        {
            Module = "cases.collections",
            Source = "class ImmutableLists(object): pass",
            PythonCheck = """
                has(v, m.ImmutableLists, array=[1, 2, 3], list=['alpha', 'beta'], interface=[4, 5], queue=[6, 7], stack=[8, 9], empty=[])
                """,
        };
    }
}

[Pickleable]
public partial class ImmutableSets : IParts
{
    public ImmutableHashSet<int> Hash { get; set; } = [];
    public ImmutableSortedSet<int> Sorted { get; set; } = [];
    public FrozenSet<int> Frozen { get; set; } = FrozenSet<int>.Empty;

    object?[] IParts.Parts => [Unordered.Of(Hash), Sorted, Unordered.Of(Frozen)];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<ImmutableSets>("immutable sets", new()
        {
            Hash = [2, 1, 3],
            Sorted = [6, 4, 5],
            Frozen = new[] { 6, 7 }.ToFrozenSet(),
        })
        {
            Module = "cases.collections",
            Source = "class ImmutableSets(object): pass",
            PythonCheck = "has(v, m.ImmutableSets, hash=frozenset([1, 2, 3]), sorted=frozenset([4, 5, 6]), frozen=frozenset([6, 7]))",
        };
    }
}

[Pickleable]
public partial class ImmutableDictionaries : IParts
{
    public ImmutableDictionary<string, int> Hash { get; set; } = ImmutableDictionary<string, int>.Empty;
    public IImmutableDictionary<int, int> Interface { get; set; } = ImmutableDictionary<int, int>.Empty;
    public ImmutableSortedDictionary<string, int> Sorted { get; set; } = ImmutableSortedDictionary<string, int>.Empty;
    public FrozenDictionary<string, string> Frozen { get; set; } = FrozenDictionary<string, string>.Empty;

    object?[] IParts.Parts => [Hash, Interface, Sorted, Frozen];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<ImmutableDictionaries>("immutable dictionaries", new()
        {
            Hash = ImmutableDictionary<string, int>.Empty.Add("one", 1).Add("two", 2),
            Interface = ImmutableDictionary<int, int>.Empty.Add(3, 4),
            Sorted = ImmutableSortedDictionary<string, int>.Empty.Add("zz", 26).Add("aa", 1),
            Frozen = new Dictionary<string, string> { ["cold"] = "ice" }.ToFrozenDictionary(),
        })
        {
            Module = "cases.collections",
            Source = "class ImmutableDictionaries(object): pass",
            PythonCheck = "has(v, m.ImmutableDictionaries, hash={'one': 1, 'two': 2}, interface={3: 4}, sorted={'aa': 1, 'zz': 26}, frozen={'cold': 'ice'})",
        };
    }
}
