using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Collections and blocks of memory that have no converter of their own.</summary>
public class CustomCollectionTests
{
    private const string Declarations = """
        using System.Collections;
        using System.Runtime.CompilerServices;

        public class Names : List<string?>;
        public class Ring<T> : IEnumerable<T>
        {
            private readonly List<T> _items = [];
            internal Ring() { }
            public static Ring<T> Of(params T[] items) { var ring = new Ring<T>(); ring._items.AddRange(items); return ring; }
            public void Add(T item) => _items.Add(item);
            public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public class Words : HashSet<string>;
        public class Table<T> : Dictionary<string, T>;

        public class Headers : IEnumerable<KeyValuePair<string, int?>>
        {
            private readonly Dictionary<string, int?> _entries = [];
            public void Add(string key, int? value) => _entries.Add(key, value);
            public IEnumerator<KeyValuePair<string, int?>> GetEnumerator() => _entries.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public class Scores : IEnumerable<KeyValuePair<Level, string?>>
        {
            private readonly Dictionary<Level, string?> _entries = [];
            public string? this[Level key] { get => _entries[key]; set => _entries[key] = value; }
            public IEnumerator<KeyValuePair<Level, string?>> GetEnumerator() => _entries.GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public enum Level { Low, High }

        public struct Bits : IEnumerable<bool>
        {
            private List<bool>? _bits;
            public void Add(bool bit) => (_bits ??= []).Add(bit);
            public IEnumerator<bool> GetEnumerator() => (_bits ?? []).GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        [CollectionBuilder(typeof(Sealed), nameof(Sealed.Create))]
        public sealed class Sealed<T>(T[] items) : IEnumerable<T>
        {
            public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();
            IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public static class Sealed { public static Sealed<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray()); }

        [InlineArray(3)]
        public struct Triple<T> { private T _first; }

        [InlineArray(2)]
        public struct Two { private string? _first; }

        [Pickleable]
        public partial class Owner
        {
            public Names? Names { get; set; }
            public Ring<Owner>? Ring { get; set; }
            public Words? Words { get; set; }
            public Table<int[]>? Table { get; set; }
            public Headers? Headers { get; set; }
            public Scores? Scores { get; set; }
            public Bits Bits { get; set; }
            public Sealed<string>? Sealed { get; set; }
            public Triple<int> Triple { get; set; }
            public Two[] Twos { get; set; } = [];
            public Memory<string> Memory { get; set; }
            public ReadOnlyMemory<DateOnly?> ReadOnly { get; set; }
            public ArraySegment<char> Segment { get; set; }
            public ArraySegment<byte> Bytes { get; set; }
            public System.Collections.Concurrent.ConcurrentStack<int> Stack { get; set; } = [];
            public System.Collections.Concurrent.ConcurrentQueue<int> Queue { get; set; } = [];
            public System.Collections.Immutable.IImmutableSet<int>? Set { get; set; }
            public OrderedDictionary<string, int> Ordered { get; set; } = [];
        }

        [Pickleable]
        public partial class Generic<T> where T : notnull
        {
            public Ring<T>? Ring { get; set; }
            public Triple<T> Triple { get; set; }
            public Memory<T> Memory { get; set; }
            public Sealed<Ring<T>>? Sealed { get; set; }
        }
        """;

    [Fact]
    public void Code() => Generator.Verify(Declarations);

    [Fact]
    public void AtWork() => Assert.Equal(
        "a,- True x 1;2 k=3,n=- High=h True,False s 7,8,9 p-,-q m 2025-01-02,- c 0102 2,1 1,2 5 z=1,a=2 list list set dict dict list",
        RoundTrip.Run(Declarations, """
            var owner = new Owner
            {
                Names = ["a", null], Ring = [], Words = ["x"], Table = new() { ["t"] = [1, 2] }, Headers = new() { { "k", 3 }, { "n", null } },
                Scores = new() { [Level.High] = "h" }, Bits = [true, false], Sealed = ["s"], Twos = new Two[2], Memory = new[] { "m" },
                ReadOnly = new DateOnly?[] { new(2025, 1, 2), null }, Segment = new("abc".ToCharArray(), 2, 1), Bytes = new([0, 1, 2], 1, 2),
                Stack = new([1, 2]), Queue = new([1, 2]), Set = System.Collections.Immutable.ImmutableHashSet.Create(5),
                Ordered = new() { ["z"] = 1, ["a"] = 2 },
            };
            owner.Ring.Add(owner);
            var triple = owner.Triple;
            (triple[0], triple[1], triple[2]) = (7, 8, 9);
            owner.Triple = triple;
            owner.Twos[0][0] = "p";
            owner.Twos[1][1] = "q";

            var bytes = Pickle.Dumps(owner);
            var back = Pickle.Loads<Owner>(bytes)!;
            var state = ((PyObject)Pickle.Loads(bytes)!).Attributes!;
            string Text<T>(IEnumerable<T> items) => string.Join(",", items.Select(item => item is null ? "-" : item is DateOnly date ? date.ToString("yyyy-MM-dd") : item.ToString()));
            string Kind(string name) => state[name] switch { PyDict => "dict", PySet => "set", _ => "list" };
            return $"{Text(back.Names!)} {ReferenceEquals(back.Ring!.First(), back)} {Text(back.Words!)} {string.Join(";", back.Table!["t"])} "
                + $"{string.Join(",", back.Headers!.Select(e => $"{e.Key}={e.Value?.ToString() ?? "-"}"))} {string.Join(",", back.Scores!.Select(e => $"{e.Key}={e.Value}"))} "
                + $"{Text(back.Bits)} {Text(back.Sealed!)} {back.Triple[0]},{back.Triple[1]},{back.Triple[2]} "
                + $"{string.Join(",", back.Twos.Select(two => $"{two[0] ?? "-"}{two[1] ?? "-"}"))} {Text(back.Memory.ToArray())} {Text(back.ReadOnly.ToArray())} {Text(back.Segment)} {Convert.ToHexString(back.Bytes)} "
                + $"{Text(back.Stack)} {Text(back.Queue)} {Text(back.Set!)} {string.Join(",", back.Ordered.Select(e => $"{e.Key}={e.Value}"))} "
                + $"{Kind("names")} {Kind("ring")} {Kind("words")} {Kind("table")} {Kind("headers")} {Kind("triple")}";
            """));

    [Fact]
    public void InlineArraysHaveOneLength() => Assert.Matches(
        "^T.items: expected a list of 3 items, each an int.*, found one of 2.* \\| T.items\\[1\\]: expected an int",
        RoundTrip.Run("""
            [System.Runtime.CompilerServices.InlineArray(3)] public struct Triple { private int _first; }
            [Pickleable("m.T")] public partial class T { public Triple Items { get; set; } }
            [Pickleable("m.T")] public partial class Short { public List<object> Items { get; set; } = []; }
            """, """
            string Reason(params object[] items)
            {
                try { return Pickle.Loads<T>(Pickle.Dumps(new Short { Items = [.. items] })).ToString()!; }
                catch (UnpicklingException exception) { return exception.Message.Split(" (at")[0]; }
            }

            return $"{Reason(1, 2)} | {Reason(1, "x", 3)}";
            """));

    [Fact]
    public void KeysOfAllKinds() => Assert.Equal("1 2 3 4", RoundTrip.Run("""
        [Pickleable] public partial record Key(string Name, int Part);
        [Pickleable] public readonly partial record struct Small(int X);
        [Pickleable("m.Color")] public enum Color { Red, Blue }

        [Pickleable]
        public partial class Maps
        {
            public Dictionary<Key, int> Records { get; set; } = [];
            public Dictionary<(int, Small), int> Tuples { get; set; } = [];
            public SortedDictionary<DayOfWeek, int> Days { get; set; } = [];
            public Dictionary<Color, int> Colors { get; set; } = [];
        }
        """, """
        var maps = new Maps { Records = { [new("a", 1)] = 1 }, Tuples = { [(1, new(2))] = 2 }, Days = { [DayOfWeek.Friday] = 3 }, Colors = { [Color.Blue] = 4 } };
        var back = Pickle.Loads<Maps>(Pickle.Dumps(maps))!;
        return $"{back.Records[new("a", 1)]} {back.Tuples[(1, new(2))]} {back.Days[DayOfWeek.Friday]} {back.Colors[Color.Blue]}";
        """));

    [Theory]
    [InlineData("public class X : List<int> { public int Extra { get; set; } }", "it is pickled as its items, so that 'Extra' would be lost; mark 'X' [Pickleable(As = PickleAs.ListSubclass)], or 'Extra' [PickleIgnore]")]
    [InlineData("public class X : Dictionary<string, int> { public int Extra; }", "it is pickled as its items, so that 'Extra' would be lost; mark 'X' [Pickleable(As = PickleAs.DictSubclass)], or 'Extra' [PickleIgnore]")]
    [InlineData("public class X : List<X>;", "its items are collections of its own type; hold them in a member of a [Pickleable] type")]
    [InlineData("public class X : List<int> { public X(int size) { } }", "mark 'X' [Pickleable] too, or the member [PickleIgnore]")]
    [InlineData("public class X : List<int> { private X() { } }", "mark 'X' [Pickleable] too, or the member [PickleIgnore]")]
    [InlineData("public abstract class X : List<int>;", "an abstract class does not say which class to create; use the class itself, or make the abstract one [Pickleable] and list its classes with [PickleDerived<…>]")]
    [InlineData("public class X : List<int>, IDisposable { public void Dispose() { } }", "mark 'X' [Pickleable] too, or the member [PickleIgnore]")]
    public void Refused(string type, string reason) => Assert.Equal(
        $"PG0101 Items: T.Items | X | {reason}",
        Problems.Single($$"""[Pickleable] public partial class T { public X? Items { get; set; } } {{type}}"""));

    [Fact]
    public void ItemsWithoutAConverter() => Assert.StartsWith(
        "PG0104 Items: T.Items | Action | ",
        Problems.Single("[Pickleable] public partial class T { public X? Items { get; set; } } public class X : List<Action>;"),
        StringComparison.Ordinal);

    [Fact]
    public void AnInlineArrayNeedsNoAttribute() => Assert.Equal(
        "PG0004 T: T | an inline array is pickled as a list where it is a member; leave the attribute out",
        Problems.Single("[Pickleable, System.Runtime.CompilerServices.InlineArray(3)] public partial struct T { private int _x; }"));
}
