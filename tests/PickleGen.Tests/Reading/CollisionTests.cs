using PickleGen.Reading;

namespace PickleGen.Tests.Reading;

/// <summary>
/// Keys of one hash, or of one bucket. .NET's tables would compare each with all before it; a load that would take
/// more comparisons than its limit permits is refused, and keys that nobody chose are far from it.
/// </summary>
public class CollisionTests
{
    private const int Hostile = 6000;
    private const int Usual = 10_000;

    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        // In a table of 8,419 buckets, which those of 4,050 keys and more have.
        ["int"] = new Kind<int>(PickleConverters.Int32, static i => i * 8419, static i => i - 5_000),
        ["uint"] = new Kind<uint>(PickleConverters.UInt32, static i => (uint)i * 8419, static i => (uint)i * 1000),
        ["long"] = new Kind<long>(PickleConverters.Int64, Folded, static i => i * 1_000_003L),
        ["ulong"] = new Kind<ulong>(PickleConverters.UInt64, static i => (ulong)Folded(i), static i => (ulong)i << 32),
        ["double"] = new Kind<double>(PickleConverters.Double, static i => BitConverter.Int64BitsToDouble(Folded(i)), static i => i / 4d),
        ["decimal"] = new Kind<decimal>(PickleConverters.Decimal, static i => new decimal(i, i, 0, false, 0), static i => i / 100m),
        ["Guid"] = new Kind<Guid>(PickleConverters.Guid, static i => new Guid(i, 0, 0, [0, 0, 0, 0, .. BitConverter.GetBytes(i)]), static _ => Guid.NewGuid()),
        ["DateTime"] = new Kind<DateTime>(PickleConverters.DateTime, static i => new DateTime(Micros(i)), static i => new DateTime(2000, 1, 1).AddSeconds(i)),
        ["DateTimeOffset"] = new Kind<DateTimeOffset>(PickleConverters.DateTimeOffset, static i => new DateTimeOffset(Micros(i), TimeSpan.Zero), static i => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(i)),
        ["TimeSpan"] = new Kind<TimeSpan>(PickleConverters.TimeSpan, static i => new TimeSpan(Micros(i)), static i => TimeSpan.FromMilliseconds(i)),
        ["enum"] = new Kind<Flood>(PickleConverters.Enum<Flood>(), static i => (Flood)Folded(i), static i => (Flood)i),
        ["record"] = new Kind<Cell>(PickleConverters.For<Cell>(), static i => new Cell(i, unchecked(i * 1_521_134_295)), static i => new Cell(i / 300, i % 300)),
        ["tuple"] = new Kind<(long, long)>(PickleConverters.ValueTuple(PickleConverters.Int64, PickleConverters.Int64), static i => (Folded(i), Folded(i + 1)), static i => (i, -i)),
        ["object"] = new Kind<object>(PickleConverters.Object, static i => Folded(i), static i => i % 2 == 0 ? i : (object)$"k{i}"),
    };

    private static readonly string[] Tables = ["Dictionary", "IDictionary", "OrderedDictionary", "ConcurrentDictionary", "ImmutableDictionary", "FrozenDictionary", "HashSet", "ISet", "ImmutableHashSet", "FrozenSet", "ReadOnlySet", "derived"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var kind in Kinds.Keys)
            {
                foreach (var table in Tables) cases.Add(kind, table);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hostile_keys_are_refused(string kind, string table)
    {
        // Of int and uint only tables whose buckets can be foreseen collide; one that cannot is filled.
        var foreseen = kind is not ("int" or "uint") || table != "ConcurrentDictionary";
        foreach (var plan in new[] { ReadPlan.Steps, ReadPlan.Plain })
        {
            var error = Record.Exception(() => Kinds[kind].Load(table, hostile: true, Hostile, PickleLimits.Default, plan));
            if (!foreseen) Assert.Null(error);
            else Assert.Contains("PickleLimits.MaxCollisions of PickleOptions.Limits", Assert.IsType<UnpicklingException>(error).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Usual_keys_meet_few_others(string kind, string table) =>
        Assert.Equal(Usual, Kinds[kind].Load(table, hostile: false, Usual, new PickleLimits { MaxCollisions = 5 * Usual }, ReadPlan.Steps));

    [Theory]
    [InlineData("Dictionary")]
    [InlineData("HashSet")]
    [InlineData("FrozenSet")]
    [InlineData("object")]
    public void Keys_are_compared_no_more_often_than_the_limit_says(string table)
    {
        var keys = Enumerable.Range(0, 6_000).Select(static i => new KeyValuePair<Counted, byte>(new Counted(i), 1)).ToList();
        var key = PickleConverters.For<Counted>();
        var dict = Pickle.Dumps(keys, Pairs(key));
        var set = Pickle.Dumps([.. keys.Select(static entry => entry.Key)], PickleConverters.SetLike<List<Counted>, Counted>(key, static () => [], static (list, item) => list.Add(item)));
        var any = PickleContext.Create(static builder => builder.Add(PickleConverters.For<Counted>()));
        Counted.Comparisons.Value = 0;
        Assert.Throws<UnpicklingException>(() => table switch
        {
            "Dictionary" => Pickle.Loads(dict, PickleConverters.Dictionary(key, PickleConverters.Byte)),
            "HashSet" => Pickle.Loads(set, PickleConverters.HashSet(key)),
            "FrozenSet" => Pickle.Loads(set, PickleConverters.FrozenSet(key)),
            _ => Pickle.Loads(dict, any),
        });

        // A load that fails is repeated twice, and a general collection looks twice for a key before it adds it.
        Assert.InRange(Counted.Comparisons.Value, 1, 12 * (PickleLimits.Default.CollisionsFor(dict.Length) + 100_000));
    }

    [Fact]
    public void Setting_one_key_again_and_again_is_a_comparison_each()
    {
        var same = Enumerable.Repeat(new KeyValuePair<long, byte>(7, 1), 100_000);
        var pickle = Pickle.Dumps([.. Enumerable.Range(0, 100).Select(static i => new KeyValuePair<long, byte>(i, 1)), .. same], Pairs(PickleConverters.Int64));
        var converter = PickleConverters.ConcurrentDictionary(PickleConverters.Int64, PickleConverters.Byte);
        Assert.Equal(100, Pickle.Loads(pickle, converter, new PickleOptions { Limits = new() { MaxCollisions = 250_000 } }).Count);
    }

    [Fact]
    public void Many_tables_share_the_limit()
    {
        var keys = Enumerable.Range(0, 1500).Select(static i => new KeyValuePair<long, byte>(Folded(i), 1)).ToList();
        var pickle = Pickle.Dumps([.. Enumerable.Repeat(0, 20).Select(_ => keys.ToList())], PickleConverters.List(Pairs(PickleConverters.Int64)));
        var converter = PickleConverters.List(PickleConverters.Dictionary(PickleConverters.Int64, PickleConverters.Byte));
        Assert.Contains("MaxCollisions", Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, converter)).Message, StringComparison.Ordinal);
        Assert.Equal(20, Pickle.Loads(pickle, converter, PickleOptions.Trusted).Count);
    }

    [Fact]
    public void Tables_within_a_table_are_followed_each()
    {
        var set = PickleConverters.SetLike<List<long>, long>(PickleConverters.Int64, static () => [], static (list, item) => list.Add(item));
        var inner = Enumerable.Range(0, 200).Select(static i => (long)i).ToList();
        var rows = Enumerable.Range(0, Hostile).Select(i => new KeyValuePair<long, List<long>>(Folded(i), [.. inner])).ToList();
        var pickle = Pickle.Dumps(rows, PickleConverters.DictionaryFrom<List<KeyValuePair<long, List<long>>>, long, List<long>>(PickleConverters.Int64, set, static _ => []));
        var converter = PickleConverters.Dictionary(PickleConverters.Int64, PickleConverters.HashSet(PickleConverters.Int64));
        var limits = new PickleLimits { MaxCollisions = 2_000_000 };
        Assert.Contains("MaxCollisions", Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, converter, new PickleOptions { Limits = limits })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexes_of_the_memo_that_collide()
    {
        // Stored under indexes of one hash, far apart: refused by nothing, and not slow.
        var program = string.Concat(Enumerable.Range(1, 20_000).Select(static i => $"PUT {Folded(i)};"));
        Assert.Null(Pickle.Loads(Asm.Pickle($"NONE; {program} STOP")));
    }

    private static PickleConverter<List<KeyValuePair<TKey, byte>>> Pairs<TKey>(PickleConverter<TKey> key)
        where TKey : notnull => PickleConverters.DictionaryFrom<List<KeyValuePair<TKey, byte>>, TKey, byte>(key, PickleConverters.Byte, static _ => []);

    // The halves cancel.
    private static long Folded(int i) => ((long)i << 32) | (uint)i;

    // As Folded, in whole microseconds, which is what Python has.
    private static long Micros(int i) => Folded(i * 10);

    private abstract record Kind
    {
        public abstract int Load(string table, bool hostile, int count, PickleLimits limits, ReadPlan plan);
    }

    private sealed record Kind<T>(PickleConverter<T> Key, Func<int, T> Hostile, Func<int, T> Usual) : Kind
        where T : notnull
    {
        public override int Load(string table, bool hostile, int count, PickleLimits limits, ReadPlan plan)
        {
            var keys = Enumerable.Range(1, count).Select(hostile ? Hostile : Usual).ToList();
            var options = new PickleOptions { Limits = limits, Plan = plan };
            var dict = Pickle.Dumps([.. keys.Select(key => new KeyValuePair<T, byte>(key, 1))], Pairs(Key));
            var set = Pickle.Dumps(keys, PickleConverters.SetLike<List<T>, T>(Key, static () => [], static (list, item) => list.Add(item)));
            var value = PickleConverters.Byte;
            return table switch
            {
                "Dictionary" => Pickle.Loads(dict, PickleConverters.Dictionary(Key, value), options).Count,
                "IDictionary" => Pickle.Loads(dict, PickleConverters.IDictionary(Key, value), options).Count,
                "OrderedDictionary" => Pickle.Loads(dict, PickleConverters.DictionaryLike<OrderedDictionary<T, byte>, T, byte>(Key, value, static () => []), options).Count,
                "ConcurrentDictionary" => Pickle.Loads(dict, PickleConverters.ConcurrentDictionary(Key, value), options).Count,
                "ImmutableDictionary" => Pickle.Loads(dict, PickleConverters.ImmutableDictionary(Key, value), options).Count,
                "FrozenDictionary" => Pickle.Loads(dict, PickleConverters.FrozenDictionary(Key, value), options).Count,
                "derived" => Pickle.Loads(dict, PickleConverters.DictionaryLike<Own<T>, T, byte>(Key, value, static () => []), options).Count,
                "HashSet" => Pickle.Loads(set, PickleConverters.HashSet(Key), options).Count,
                "ISet" => Pickle.Loads(set, PickleConverters.ISet(Key), options).Count,
                "ImmutableHashSet" => Pickle.Loads(set, PickleConverters.ImmutableHashSet(Key), options).Count,
                "FrozenSet" => Pickle.Loads(set, PickleConverters.FrozenSet(Key), options).Count,
                _ => Pickle.Loads(set, PickleConverters.ReadOnlySet(Key), options).Count,
            };
        }
    }

    private sealed class Own<T> : Dictionary<T, byte>
        where T : notnull;
}

public enum Flood : long
{
    None,
}

[Pickleable("collisions.Cell")]
public sealed partial record Cell(int Row, int Column);

/// <summary>A key that counts how often it is compared; all have one hash.</summary>
[Pickleable("collisions.Counted")]
public sealed partial class Counted(int number) : IEquatable<Counted>
{
    public static readonly ThreadLocal<long> Comparisons = new();

    public int Number { get; } = number;

    public bool Equals(Counted? other)
    {
        Comparisons.Value++;
        return Number == other?.Number;
    }

    public override bool Equals(object? obj) => Equals(obj as Counted);

    public override int GetHashCode() => 7;
}
