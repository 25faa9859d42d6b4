using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Which converter each C# type gets.</summary>
public class TypeMappingTests
{
    [Fact]
    public void Scalars() => Generator.Verify("""
        using System.Numerics;
        using System.Text;

        namespace App;

        [Pickleable]
        public partial class Scalars
        {
            public bool Boolean { get; set; }
            public byte Byte { get; set; }
            public sbyte SByte { get; set; }
            public short Int16 { get; set; }
            public ushort UInt16 { get; set; }
            public int Int32 { get; set; }
            public uint UInt32 { get; set; }
            public long Int64 { get; set; }
            public ulong UInt64 { get; set; }
            public Int128 Int128 { get; set; }
            public UInt128 UInt128 { get; set; }
            public BigInteger BigInteger { get; set; }
            public Half Half { get; set; }
            public float Single { get; set; }
            public double Double { get; set; }
            public decimal Decimal { get; set; }
            public string String { get; set; } = "";
            public char Char { get; set; }
            public Rune Rune { get; set; }
            public byte[] Bytes { get; set; } = [];
            public Memory<byte> Memory { get; set; }
            public ReadOnlyMemory<byte> ReadOnlyMemory { get; set; }
            public Guid Guid { get; set; }
            public DateTime DateTime { get; set; }
            public DateTimeOffset DateTimeOffset { get; set; }
            public DateOnly DateOnly { get; set; }
            public TimeOnly TimeOnly { get; set; }
            public TimeSpan TimeSpan { get; set; }
            public Complex Complex { get; set; }
            public Uri? Uri { get; set; }
            public Version? Version { get; set; }
            public object? Object { get; set; }
        }
        """);

    [Fact]
    public void LibraryValues() => Generator.Verify("""
        using System.Net;

        namespace App;

        [Pickleable]
        public partial class Library
        {
            public IPAddress? Address { get; set; }
            public IPNetwork Network { get; set; }
            public IPNetwork? MaybeNetwork { get; set; }
            public PyDateTime? DateTime { get; set; }
            public PyDecimal? Decimal { get; set; }
            public PyFraction? Fraction { get; set; }
            public PyIPAddress? Scoped { get; set; }
            public PyIPInterface? Interface { get; set; }
            public PyPath? Path { get; set; }
            public PyTime? Time { get; set; }
            public PyTimeDelta? TimeDelta { get; set; }
            public PyTimeZone? TimeZone { get; set; }
            public PyUuid? Uuid { get; set; }
            public PyZoneInfo? ZoneInfo { get; set; }
            public List<PyDecimal>? Decimals { get; set; }
        }
        """);

    [Fact]
    public void Collections() => Generator.Verify("""
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;

        namespace App;

        [Pickleable]
        public partial class Collections
        {
            public List<int>? List { get; set; }
            public IList<int>? IList { get; set; }
            public ICollection<int>? ICollection { get; set; }
            public IReadOnlyList<int>? IReadOnlyList { get; set; }
            public IReadOnlyCollection<int>? IReadOnlyCollection { get; set; }
            public IEnumerable<int>? IEnumerable { get; set; }
            public HashSet<int>? HashSet { get; set; }
            public SortedSet<int>? SortedSet { get; set; }
            public ISet<int>? ISet { get; set; }
            public IReadOnlySet<int>? IReadOnlySet { get; set; }
            public Queue<int>? Queue { get; set; }
            public Stack<int>? Stack { get; set; }
            public LinkedList<int>? LinkedList { get; set; }
            public Collection<int>? Collection { get; set; }
            public ObservableCollection<int>? ObservableCollection { get; set; }
            public ReadOnlyCollection<int>? ReadOnlyCollection { get; set; }
            public Dictionary<string, int>? Dictionary { get; set; }
            public SortedDictionary<string, int>? SortedDictionary { get; set; }
            public SortedList<string, int>? SortedList { get; set; }
            public IDictionary<string, int>? IDictionary { get; set; }
            public IReadOnlyDictionary<string, int>? IReadOnlyDictionary { get; set; }
            public ReadOnlyDictionary<string, int>? ReadOnlyDictionary { get; set; }
            public ConcurrentDictionary<string, int>? ConcurrentDictionary { get; set; }
            public ImmutableArray<int> ImmutableArray { get; set; }
            public ImmutableList<int>? ImmutableList { get; set; }
            public IImmutableList<int>? IImmutableList { get; set; }
            public ImmutableHashSet<int>? ImmutableHashSet { get; set; }
            public ImmutableSortedSet<int>? ImmutableSortedSet { get; set; }
            public ImmutableQueue<int>? ImmutableQueue { get; set; }
            public ImmutableStack<int>? ImmutableStack { get; set; }
            public ImmutableDictionary<string, int>? ImmutableDictionary { get; set; }
            public ImmutableSortedDictionary<string, int>? ImmutableSortedDictionary { get; set; }
            public IImmutableDictionary<string, int>? IImmutableDictionary { get; set; }
            public FrozenSet<int>? FrozenSet { get; set; }
            public FrozenDictionary<string, int>? FrozenDictionary { get; set; }
            public KeyValuePair<string, int> KeyValuePair { get; set; }
        }
        """);

    [Fact]
    public void ArraysTuplesAndNullables() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Shapes
        {
            public int[] Row { get; set; } = [];
            public int[][] Jagged { get; set; } = [];
            public double[,]? Grid { get; set; }
            public double[,,]? Cube { get; set; }
            public double[,,,]? Hypercube { get; set; }
            public byte[][] Blobs { get; set; } = [];
            public byte[,]? Image { get; set; }
            public string?[]?[] Names { get; set; } = [];
            public (int Count, string? Name) Pair { get; set; }
            public (int, int, int, int, int, int, int, string, (int, long)) Nine { get; set; }
            public Tuple<int, string>? Old { get; set; }
            public Tuple<int, int, int, int, int, int, int, Tuple<string>>? Eight { get; set; }
            public ValueTuple<int> One { get; set; }
            public int? Maybe { get; set; }
            public (int, DateTime?)? Both { get; set; }
            public List<(string Key, string? Value)> Renamed { get; set; } = [];
            public Dictionary<string, List<string?>?> Deep { get; set; } = [];
            public List<dynamic> Loose { get; set; } = [];
        }
        """);

    [Fact]
    public void Enums() => Generator.Verify("""
        namespace App.Colors;

        public enum Plain { One }

        [Pickleable]
        public enum Color : byte { Red, Green }

        [Flags, Pickleable("shop.types.Mode")]
        public enum Mode { None, Read, Write }

        public partial class Outer
        {
            [Pickleable]
            public enum Inner { A }
        }

        [Pickleable]
        public partial class Palette
        {
            public Plain Plain { get; set; }
            public Color Color { get; set; }
            public Mode? Mode { get; set; }
            public Outer.Inner[] Inner { get; set; } = [];
        }
        """);
}
