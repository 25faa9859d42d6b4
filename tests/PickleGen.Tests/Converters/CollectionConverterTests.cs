using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace PickleGen.Tests.Converters;

public class CollectionConverterTests
{
    private static readonly PickleConverter<int> Int = PickleConverters.Int32;

    // What each kind of collection is as a list of its items, in the order it enumerates them.
    public static TheoryData<string> Kinds => [.. Cases.Keys];

    private static readonly Dictionary<string, Action<int[]>> Cases = new()
    {
        ["array"] = items => Check(PickleConverters.Array(Int), items),
        ["List"] = items => Check(PickleConverters.List(Int), [.. items]),
        ["IList"] = items => Check(PickleConverters.IList(Int), items),
        ["ICollection"] = items => Check(PickleConverters.ICollection(Int), items),
        ["IReadOnlyList"] = items => Check(PickleConverters.IReadOnlyList(Int), items),
        ["IReadOnlyCollection"] = items => Check(PickleConverters.IReadOnlyCollection(Int), items),
        ["IEnumerable"] = items => Check(PickleConverters.IEnumerable(Int), items.Where(item => item >= int.MinValue)),
        ["Collection"] = items => Check(PickleConverters.Collection(Int), new Collection<int>([.. items])),
        ["ObservableCollection"] = items => Check(PickleConverters.ObservableCollection(Int), new ObservableCollection<int>(items)),
        ["LinkedList"] = items => Check(PickleConverters.LinkedList(Int), new LinkedList<int>(items)),
        ["Queue"] = items => Check(PickleConverters.Queue(Int), new Queue<int>(items)),
        ["Stack"] = items => Check(PickleConverters.Stack(Int), new Stack<int>(items)),
        ["ReadOnlyCollection"] = items => Check(PickleConverters.ReadOnlyCollection(Int), items.AsReadOnly()),
        ["ImmutableArray"] = items => Check(PickleConverters.ImmutableArray(Int), [.. items]),
        ["ImmutableList"] = items => Check(PickleConverters.ImmutableList(Int), [.. items]),
        ["IImmutableList"] = items => Check(PickleConverters.IImmutableList(Int), items.ToImmutableList()),
        ["ImmutableQueue"] = items => Check(PickleConverters.ImmutableQueue(Int), [.. items]),
        ["ImmutableStack"] = items => Check(PickleConverters.ImmutableStack(Int), [.. items]),
        ["HashSet"] = items => Check(PickleConverters.HashSet(Int), [.. items]),
        ["SortedSet"] = items => Check(PickleConverters.SortedSet(Int), [.. items]),
        ["ISet"] = items => Check(PickleConverters.ISet(Int), items.ToHashSet()),
        ["IReadOnlySet"] = items => Check(PickleConverters.IReadOnlySet(Int), items.ToHashSet()),
        ["ImmutableHashSet"] = items => Check(PickleConverters.ImmutableHashSet(Int), [.. items], ordered: false),
        ["ImmutableSortedSet"] = items => Check(PickleConverters.ImmutableSortedSet(Int), [.. items]),
        ["FrozenSet"] = items => Check(PickleConverters.FrozenSet(Int), items.ToFrozenSet(), ordered: false),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Round_trips(string kind)
    {
        foreach (var count in new[] { 0, 1, 2, 3, 1000, 1001 }) Cases[kind]([.. Enumerable.Range(0, count).Select(i => (i * 7919) % 1009)]);
    }

    [Fact]
    public void Null_is_none()
    {
        Assert.Null(Pickle.Loads([(byte)'N', (byte)'.'], PickleConverters.Optional(PickleConverters.List(Int))));
        Assert.Equal("80054e2e", Convert.ToHexStringLower(Pickle.Dumps(null!, PickleConverters.Array(Int))));
        Assert.Null(Assert.Single(Read.Value(Pickle.Dumps([null!], PickleConverters.List(PickleConverters.HashSet(Int))), PickleConverters.List(PickleConverters.HashSet(Int)))!));
    }

    [Fact]
    public void A_default_immutable_array_is_an_empty_list()
    {
        Assert.Equal("80055d942e", Convert.ToHexStringLower(Pickle.Dumps(default, PickleConverters.ImmutableArray(Int))));
        Assert.Empty(Read.Value(Pickle.Dumps(default, PickleConverters.ImmutableArray(Int)), PickleConverters.ImmutableArray(Int)));
    }

    [Theory]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; STOP")]
    [InlineData("BININT1 1; BININT1 2; TUPLE2; STOP")]
    [InlineData("MARK; BININT1 1; BININT1 2; LIST; STOP")]
    [InlineData("EMPTY_LIST; BININT1 1; APPEND; BININT1 2; APPEND; STOP")]
    [InlineData("EMPTY_LIST; INT 1; APPEND; MARK; LONG 2L; APPENDS; STOP")]
    public void Lists_take_lists_and_tuples(string program)
    {
        var pickle = Asm.Pickle(program);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.Array(Int))!);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.List(Int))!);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.Queue(Int))!);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.ImmutableArray(Int)).ToArray());
        Assert.Equal((1, 2), Read.Value(pickle, PickleConverters.ValueTuple(Int, Int)));
        Assert.Equal(Tuple.Create(1, 2), Read.Value(pickle, PickleConverters.Tuple(Int, Int)));
    }

    [Theory]
    [InlineData("EMPTY_SET; MARK; BININT1 1; BININT1 2; ADDITEMS; STOP")]
    [InlineData("MARK; BININT1 1; BININT1 2; FROZENSET; STOP")]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; BININT1 1; APPENDS; STOP")]
    [InlineData("MARK; BININT1 1; BININT1 2; TUPLE; STOP")]
    [InlineData("GLOBAL __builtin__ set; EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL __builtin__ frozenset; EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; TUPLE1; REDUCE; STOP")]
    public void Sets_take_sets_frozensets_and_lists(string program)
    {
        var pickle = Asm.Pickle(program);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.HashSet(Int))!.Order());
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.SortedSet(Int))!);
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.FrozenSet(Int))!.Order());
        Assert.Equal([1, 2], Read.Value(pickle, PickleConverters.ImmutableSortedSet(Int))!);
    }

    [Theory]
    [InlineData("BININT1 1; STOP")]
    [InlineData("BINUNICODE ab; STOP")]
    [InlineData("EMPTY_DICT; STOP")]
    [InlineData("SHORT_BINBYTES ab; STOP")]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BINUNICODE x; APPENDS; STOP")]
    [InlineData("EMPTY_LIST; NONE; APPEND; STOP")]
    public void What_is_no_collection_of_ints(string program)
    {
        var pickle = Asm.Pickle(program);
        Read.Error(pickle, PickleConverters.Array(Int));
        Read.Error(pickle, PickleConverters.List(Int));
        Read.Error(pickle, PickleConverters.HashSet(Int));
        Read.Error(pickle, PickleConverters.ImmutableList(Int));
        Read.Error(pickle, PickleConverters.IList(Int));
        Read.Error(pickle, PickleConverters.FrozenSet(Int));
        Read.Error(pickle, PickleConverters.Array2D(Int));
    }

    [Fact]
    public void Nested_and_jagged()
    {
        var converter = PickleConverters.Array(PickleConverters.List(PickleConverters.Array(PickleConverters.Nullable(Int))));
        List<int?[]>[] value = [[[1, null], []], [], [[2]]];
        for (var protocol = 0; protocol <= 5; protocol++)
            Assert.Equal(value, Read.Value(Pickle.Dumps(value, converter, new PickleOptions { Protocol = protocol }), converter)!);
    }

    private static void Check<TCollection>(PickleConverter<TCollection> converter, TCollection value, bool ordered = true)
        where TCollection : IEnumerable<int>
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var back = Read.Value(Pickle.Dumps(value, converter, options), converter, options)!;
            Assert.Equal<IEnumerable<int>>(ordered ? value : value.Order(), ordered ? back : back.Order());

            // Two in a list: the end of one is not the end of the other.
            var list = PickleConverters.List(converter);
            Assert.Equal(2, Read.Value(Pickle.Dumps([value, value], list, options), list, options)!.Count);
        }
    }
}
