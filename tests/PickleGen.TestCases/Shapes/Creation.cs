using System.Runtime.CompilerServices;

namespace Cases.Shapes;

/// <summary>A record in a cycle: made without a constructor.</summary>
[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial record Station(string Name) : IParts
{
    public required int Line { get; init; }
    public Station? Next { get; private set; }
    public List<Station> Near { get; init; } = [];

    public static Station Ring()
    {
        var first = new Station("first") { Line = 1 };
        var second = new Station("second") { Line = 2, Next = first, Near = [first] };
        first.Next = second;
        return first;
    }

    object?[] IParts.Parts => [Name, Line, Next?.Name, Next?.Line, ReferenceEquals(Next?.Next, this), ReferenceEquals(Next?.Near[0], this)];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Station>("records in a cycle", Ring())
        {
            Module = "cases.shapes",
            Source = "class Station(object): pass",
            PythonCheck = "assert type(v) is m.Station and v.name == 'first' and v.next.line == 2 and v.next.next is v and v.next.near[0] is v",
        };
    }
}

public class Vehicle
{
    private int _count;
    private string? _note;
    public string? Plate { get; private set; }

    public void Register(string plate)
    {
        Plate = plate;
        _note = "of " + plate;
        _count++;
    }

    public string Describe() => $"{Plate} {_note} {_count}";
}

/// <summary>All fields, private ones and those of the base class.</summary>
[Pickleable(Members = PickleMembers.AllFields)]
public partial class Truck : Vehicle, IParts
{
    private int _count;
    public double Load { get; private set; }

    public static Truck Make()
    {
        var truck = new Truck { Load = 2.5, _count = 9 };
        truck.Register("B-X 1");
        return truck;
    }

    object?[] IParts.Parts => [Describe(), _count, Load];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Truck>("all fields", Make())
        {
            Module = "cases.shapes",
            Source = "class Truck(object): pass",
            PythonCheck = "has(v, m.Truck, **{'_Vehicle__count': 1, '_note': 'of B-X 1', 'plate': 'B-X 1', '_count': 9, 'load': 2.5})",
        };
    }
}

/// <summary>Made by a method, of parameters that are passed by reference and as an array.</summary>
[Pickleable]
public partial class Ticket : IParts
{
    private Ticket(string code, int[] seats) => (Code, Seats) = (code, seats);

    public string Code { get; }
    public int[] Seats { get; }

    [PickleConstructor]
    public static Ticket Issue(in string code, params int[] seats) => new(code, seats);

    object?[] IParts.Parts => [Code, Seats];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Ticket>("factory method", Issue("T", 1, 2))
        {
            Module = "cases.shapes",
            Source = "class Ticket(object): pass",
            PythonCheck = "has(v, m.Ticket, code='T', seats=[1, 2])",
        };
    }
}

/// <summary>Generic types that contain each other.</summary>
[Pickleable]
public partial class Folder<T> : IParts
{
    public string Name { get; set; } = "";
    public List<Paper<T>> Papers { get; set; } = [];

    object?[] IParts.Parts => [Name, Papers];
}

[Pickleable]
public partial record Paper<T>(T Content, Folder<T>? Annex) : IParts
{
    object?[] IParts.Parts => [Content, Annex];

    public static IEnumerable<ICase> Cases()
    {
        yield return new RootCase<Folder<int>>(
            "generic types in a cycle",
            new() { Name = "a", Papers = [new(1, null), new(2, new() { Name = "b", Papers = [new(3, null)] })] },
            Folder<int>.CreatePickleConverter(PickleConverters.Int32))
        {
            Module = "cases.shapes",
            Source = "class Folder(object): pass\nclass Paper(object): pass",
            PythonCheck = "assert type(v) is m.Folder and [p.content for p in v.papers] == [1, 2] and v.papers[1].annex.papers[0].content == 3 and type(v.papers[0]) is m.Paper",
        };
    }
}

public class Labels : List<string?>;

public class Lookup2 : SortedDictionary<string, int[]>;

public class Codes : SortedSet<int>;

[InlineArray(3)]
public struct Axes
{
    private double _first;
}

/// <summary>Collections of the program's own, and blocks of memory.</summary>
[Pickleable]
public partial class Chest : IParts
{
    public Labels Labels { get; set; } = [];
    public Lookup2 Lookup { get; set; } = [];
    public Codes Codes { get; set; } = [];
    public Axes Axes { get; set; }
    public ReadOnlyMemory<string> Words { get; set; }
    public ArraySegment<byte> Bytes { get; set; } = [];

    object?[] IParts.Parts => [Labels, Lookup["k"], Codes, Axes[0], Axes[1], Axes[2], Words.ToArray(), Bytes.ToArray()];

    public static IEnumerable<ICase> Cases()
    {
        var axes = new Axes();
        axes[0] = 0.5;
        axes[2] = -1;
        yield return new ModelCase<Chest>(
            "own collections",
            new() { Labels = ["a", null], Lookup = new() { ["k"] = [1] }, Codes = [3, 1], Axes = axes, Words = new[] { "w" }, Bytes = new([1, 2, 3], 1, 2) })
        {
            Module = "cases.shapes",
            Source = "class Chest(object): pass",
            PythonCheck = "has(v, m.Chest, labels=['a', None], lookup={'k': [1]}, codes={1, 3}, axes=[0.5, 0.0, -1.0], words=['w'], bytes=b'\\x02\\x03')",
        };
    }
}
