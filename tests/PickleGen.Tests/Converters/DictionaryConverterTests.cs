using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace PickleGen.Tests.Converters;

public class DictionaryConverterTests
{
    private static readonly PickleConverter<string> Text = PickleConverters.String;
    private static readonly PickleConverter<int> Int = PickleConverters.Int32;

    private static readonly Dictionary<string, Action<Dictionary<string, int>>> Cases = new()
    {
        ["Dictionary"] = entries => Check(PickleConverters.Dictionary(Text, Int), entries),
        ["IDictionary"] = entries => Check(PickleConverters.IDictionary(Text, Int), entries),
        ["IReadOnlyDictionary"] = entries => Check(PickleConverters.IReadOnlyDictionary(Text, Int), entries),
        ["SortedDictionary"] = entries => Check(PickleConverters.SortedDictionary(Text, Int), new SortedDictionary<string, int>(entries)),
        ["SortedList"] = entries => Check(PickleConverters.SortedList(Text, Int), new SortedList<string, int>(entries)),
        ["ConcurrentDictionary"] = entries => Check(PickleConverters.ConcurrentDictionary(Text, Int), new ConcurrentDictionary<string, int>(entries)),
        ["ReadOnlyDictionary"] = entries => Check(PickleConverters.ReadOnlyDictionary(Text, Int), new ReadOnlyDictionary<string, int>(entries)),
        ["ImmutableDictionary"] = entries => Check(PickleConverters.ImmutableDictionary(Text, Int), entries.ToImmutableDictionary()),
        ["IImmutableDictionary"] = entries => Check(PickleConverters.IImmutableDictionary(Text, Int), entries.ToImmutableDictionary()),
        ["ImmutableSortedDictionary"] = entries => Check(PickleConverters.ImmutableSortedDictionary(Text, Int), entries.ToImmutableSortedDictionary()),
        ["FrozenDictionary"] = entries => Check(PickleConverters.FrozenDictionary(Text, Int), entries.ToFrozenDictionary()),
    };

    public static TheoryData<string> Kinds => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Round_trips(string kind)
    {
        foreach (var count in new[] { 0, 1, 2, 999, 1000, 1001 })
            Cases[kind](Enumerable.Range(0, count).ToDictionary(i => $"key {(i * 7919) % 1009}", i => i));
    }

    /// <summary>One by one, each would move all others: that is a trillion moves.</summary>
    [Fact]
    public void A_sorted_list_is_sorted_once()
    {
        const int Count = 1_000_000;
        var converter = PickleConverters.SortedList(Int, Int);
        var pickle = Pickle.Dumps(Enumerable.Range(0, Count).ToDictionary(i => Count - i, i => i), PickleConverters.Dictionary(Int, Int));
        foreach (var plan in Enum.GetValues<PickleGen.Reading.ReadPlan>())
        {
            var list = Pickle.Loads(pickle, converter, new PickleOptions { Plan = plan })!;
            Assert.Equal((Count, 1, Count - 1), (list.Count, list.Keys[0], list[1]));
        }
    }

    /// <summary>Texts that differ and compare as equal: the last one's value stays.</summary>
    [Fact]
    public void Keys_that_compare_as_equal()
    {
        var entries = new Dictionary<Folded, int> { [new("a")] = 1, [new("B")] = 2, [new("A")] = 3 };
        var keys = PickleConverters.For<Folded>();
        var pickle = Pickle.Dumps(entries, PickleConverters.Dictionary(keys, Int));
        Assert.Equal([3, 2], Pickle.Loads(pickle, PickleConverters.SortedList(keys, Int))!.Values);
        Assert.Equal([3, 2], Pickle.Loads(pickle, PickleConverters.SortedDictionary(keys, Int))!.Values);
        Assert.Equal([3, 2], Pickle.Loads(pickle, PickleConverters.ImmutableSortedDictionary(keys, Int))!.Values);
    }

    [Fact]
    public void The_order_of_insertion_is_kept()
    {
        var entries = new Dictionary<string, int> { ["z"] = 1, ["a"] = 2, ["m"] = 3 };
        Assert.Equal(["z", "a", "m"], Read.Value(Pickle.Dumps(entries, PickleConverters.Dictionary(Text, Int)), PickleConverters.Dictionary(Text, Int))!.Keys);
    }

    [Theory]
    [InlineData("EMPTY_DICT; MARK; BINUNICODE a; BININT1 1; BINUNICODE a; BININT1 2; SETITEMS; STOP")]
    [InlineData("EMPTY_DICT; BINUNICODE a; BININT1 1; SETITEM; BINUNICODE a; BININT1 2; SETITEM; STOP")]
    [InlineData("MARK; BINUNICODE a; BININT1 1; UNICODE a; BININT1 2; DICT; STOP")]
    [InlineData("EMPTY_DICT; BINUNICODE a; BINPUT 0; BININT1 1; SETITEM; MARK; BINGET 0; INT 2; SETITEMS; STOP")]
    public void The_last_of_equal_keys_counts(string program)
    {
        foreach (var value in new IReadOnlyDictionary<string, int>[]
        {
            Read.Value(Asm.Pickle(program), PickleConverters.Dictionary(Text, Int))!, Read.Value(Asm.Pickle(program), PickleConverters.SortedDictionary(Text, Int))!,
            Read.Value(Asm.Pickle(program), PickleConverters.FrozenDictionary(Text, Int))!, Read.Value(Asm.Pickle(program), PickleConverters.ImmutableDictionary(Text, Int))!,
        })
        {
            Assert.Equal(2, Assert.Single(value).Value);
        }
    }

    [Theory]
    [InlineData("EMPTY_DICT; NONE; BININT1 1; SETITEM; STOP", "None is no key")]
    [InlineData("EMPTY_DICT; MARK; NONE; BININT1 1; SETITEMS; STOP", "None is no key")]
    [InlineData("EMPTY_DICT; BININT1 1; BININT1 1; SETITEM; STOP", "expected a str, found the int 1")]
    [InlineData("EMPTY_DICT; BINUNICODE a; BINUNICODE b; SETITEM; STOP", "expected an int")]
    [InlineData("EMPTY_LIST; STOP", "expected a dict of a str to an int (int), found a list")]
    public void What_is_no_dictionary(string program, string reason) =>
        Assert.Contains(reason, Read.Error(Asm.Pickle(program), PickleConverters.Dictionary(Text, Int)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Errors_name_the_key()
    {
        var error = Read.Error(Asm.Pickle("EMPTY_DICT; MARK; BINUNICODE a; BININT1 1; BINUNICODE b; BINUNICODE x; SETITEMS; STOP"), PickleConverters.Dictionary(Text, Int));
        Assert.Equal("['b']", error.Path);
    }

    [Fact]
    public void Keys_of_any_type()
    {
        var tuples = PickleConverters.Dictionary(PickleConverters.ValueTuple(Int, Text), PickleConverters.DateOnly);
        var value = new Dictionary<(int, string), DateOnly> { [(1, "a")] = new DateOnly(2024, 1, 1), [(2, "b")] = new DateOnly(2024, 1, 2) };
        var guids = PickleConverters.Dictionary(PickleConverters.Guid, PickleConverters.Array(Int));
        var other = new Dictionary<Guid, int[]> { [Guid.Empty] = [], [Guid.AllBitsSet] = [1] };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            Assert.Equal(value, Read.Value(Pickle.Dumps(value, tuples, options), tuples)!);
            Assert.Equal(other, Read.Value(Pickle.Dumps(other, guids, options), guids)!);
        }
    }

    private static void Check<TDictionary>(PickleConverter<TDictionary> converter, TDictionary value)
        where TDictionary : IEnumerable<KeyValuePair<string, int>>
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var back = Read.Value(Pickle.Dumps(value, converter, options), converter, options)!;
            Assert.Equal(value.OrderBy(entry => entry.Key), back.OrderBy(entry => entry.Key));
        }
    }
}

/// <summary>Text whose order does not tell upper and lower case apart, though its equality does.</summary>
[Pickleable("cases.Folded")]
public sealed partial record Folded(string Text) : IComparable<Folded>
{
    public int CompareTo(Folded? other) => string.Compare(Text, other?.Text, StringComparison.OrdinalIgnoreCase);
}
