using System;
using System.Collections.Generic;
using System.Net;
using System.Numerics;
using System.Text;
using PickleGen;

[assembly: PickleDefaults(Module = "values")]

namespace Values;

[Pickleable]
public partial class Integers
{
    public byte Byte { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public Int128 Huge { get; set; }
    public BigInteger Endless { get; set; }
}

[Pickleable]
public partial class Reals
{
    public double Double { get; set; }
    public float Single { get; set; }
    public Half Half { get; set; }
    public decimal Decimal { get; set; }
    public Complex Complex { get; set; }
}

[Pickleable]
public partial class Texts
{
    public string Name { get; set; } = "";
    public string? Comment { get; set; }
    public char Initial { get; set; }
    public Rune Symbol { get; set; }
    public Uri? Home { get; set; }
    public Version? Version { get; set; }
}

[Pickleable]
public partial class Bytes
{
    public byte[] Raw { get; set; } = [];
    public Memory<byte> Buffer { get; set; }
    public ReadOnlyMemory<byte> Frozen { get; set; }
}

[Pickleable]
public partial class Identifiers
{
    public Guid Id { get; set; }
    public IPAddress? Host { get; set; }
    public IPNetwork Network { get; set; }
}

[Pickleable]
public partial class Times
{
    public DateTimeOffset At { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public TimeSpan Span { get; set; }
}

[Pickleable]
public partial class Nullables
{
    public int? Count { get; set; }
    public double? Ratio { get; set; }
    public bool? Flag { get; set; }
    public Guid? Id { get; set; }
    public DateTimeOffset? At { get; set; }
    public Color? Color { get; set; }
    public Point? Point { get; set; }
}

[Pickleable]
public enum Color { Red, Green, Blue }

[Pickleable(As = PickleAs.Name)]
public enum Urgency { Normal, High, VeryHigh }

[Pickleable(As = PickleAs.Int)]
public enum Level : byte { Debug, Info, Error }

[Flags]
[Pickleable("values.Rights")]
public enum Rights { None = 0, Read = 1, Write = 2, All = Read | Write }

[Pickleable("values.Wire")]
public enum Wire : long
{
    [PickleMember("OFF")] Low = 0,
    [PickleMember("ON")] High = 1,
}

public enum Unmarked { One = 1, Two = 2 }

[Pickleable]
public partial class Enums
{
    public Color Color { get; set; }
    public Urgency Urgency { get; set; }
    public Level Level { get; set; }
    public Rights Rights { get; set; }
    public Wire Wire { get; set; }
    public Unmarked Unmarked { get; set; }
    public DayOfWeek Day { get; set; }
    public Dictionary<Color, int> Counts { get; set; } = [];
}

[Pickleable]
public partial struct Point
{
    public double X { get; set; }
    public double Y { get; set; }
}

[Pickleable]
public partial class Tuples
{
    public (int, string) Pair { get; set; }
    public (double X, double Y, double Z) Vector { get; set; }
    public Tuple<int, string>? Old { get; set; }
    public KeyValuePair<string, int> Entry { get; set; }
    public (string Name, (int From, int To) Range)? Nested { get; set; }
}

[Pickleable]
public partial class Lists
{
    public List<int> Numbers { get; set; } = [];
    public string[] Names { get; set; } = [];
    public IReadOnlyList<Point> Points { get; set; } = [];
    public IEnumerable<string> Lines { get; set; } = [];
    public ICollection<Guid> Ids { get; set; } = [];
    public LinkedList<int> Links { get; set; } = [];
    public Queue<string> Waiting { get; set; } = new();
    public Stack<int> Done { get; set; } = new();
    public List<List<int>> Nested { get; set; } = [];
    public int[][] Jagged { get; set; } = [];
}

[Pickleable]
public partial class Grids
{
    public double[,] Matrix { get; set; } = new double[0, 0];
    public byte[,,] Cube { get; set; } = new byte[0, 0, 0];
}

[Pickleable]
public partial class Blocks
{
    [PickleMember(Format = PickleArrayFormat.Array)]
    public float[] Samples { get; set; } = [];

    [PickleMember(Format = PickleArrayFormat.Bytes)]
    public short[] Raw { get; set; } = [];

    [PickleMember("w", Format = PickleArrayFormat.Array)]
    public List<double> Weights { get; set; } = [];
}

[Pickleable]
public partial class Sets
{
    public HashSet<string> Tags { get; set; } = [];
    public SortedSet<int> Sorted { get; set; } = [];
    public ISet<Guid> Ids { get; set; } = new HashSet<Guid>();
    public IReadOnlySet<string> Names { get; set; } = new HashSet<string>();
}

[Pickleable]
public partial class Dictionaries
{
    public Dictionary<string, int> Counts { get; set; } = [];
    public IReadOnlyDictionary<int, string> Names { get; set; } = new Dictionary<int, string>();
    public SortedList<string, double> Sorted { get; set; } = [];
    public Dictionary<Guid, List<Point>> Paths { get; set; } = [];
    public Dictionary<(int X, int Y), string> Cells { get; set; } = [];
    public Dictionary<string, Dictionary<string, string?>> Nested { get; set; } = [];
}

[Pickleable]
public sealed partial record Money(decimal Amount, string Currency);

[Pickleable]
public sealed partial record Range(int From, int To = int.MaxValue, string? Name = null);

[Pickleable]
public sealed partial record Interval(TimeOnly From, TimeOnly To);

[Pickleable]
public readonly partial record struct Rgb(byte Red, byte Green, byte Blue);

[Pickleable]
public partial class PythonValues
{
    public PyDict Settings { get; set; } = [];
    public PyTuple? Position { get; set; }
    public PyDecimal Exact { get; set; }
    public PyFraction Share { get; set; }
}
