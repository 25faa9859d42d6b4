using PickleGen.Tool.Scaffold.Shapes;
using static PickleGen.Tool.Scaffold.Shapes.ValueKinds;

namespace PickleGen.Tool.Scaffold.Inference;

/// <summary>A C# type that holds all values of some kinds, and is written back as what was read.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Name">How C# code spells it.</param>
/// <param name="Namespace">The namespace it needs, if any.</param>
/// <param name="IsKey">Whether values that Python calls equal are equal in .NET, so that it can be a key.</param>
internal sealed record LeafType(ValueKinds Kinds, string Name, string? Namespace = null, bool IsKey = true)
{
    public bool IsValueType { get; } = Name is "bool" or "long" or "double" or "decimal" or "BigInteger" or "Complex" or "Guid"
        or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "IPNetwork";
}

/// <summary>The types of places that hold single values. Adding one is adding a row; the first that fits counts.</summary>
internal static class LeafTypes
{
    private const string Numerics = "System.Numerics";
    private const string Net = "System.Net";

    public static readonly IReadOnlyList<LeafType> All =
    [
        new(Bool, "bool"),

        // What the pickles at hold fits into is no promise: the next one may count further.
        new(Int | LongInt, "long"),
        new(Int | LongInt | BigInt, "BigInteger", Numerics),
        new(Float, "double"),
        new(Float | NaN, "double", IsKey: false),

        // An int is written back as the float that Python finds equal to it.
        new(Float | NaN | Int, "double", IsKey: false),
        new(ValueKinds.Complex, "Complex", Numerics, IsKey: false),
        new(Str, "string"),
        new(Bytes, "byte[]", IsKey: false),
        new(ByteArray, "PyByteArray", IsKey: false),
        new(ValueKinds.Decimal, "decimal"),
        new(ValueKinds.Decimal | ValueKinds.PyDecimal, "PyDecimal"),
        new(Fraction, "PyFraction"),
        new(ValueKinds.Guid, "Guid", "System"),
        new(ValueKinds.Guid | ValueKinds.PyUuid, "PyUuid"),
        new(ValueKinds.DateTime, "DateTime", "System"),
        new(ValueKinds.DateTimeOffset, "DateTimeOffset", "System"),
        new(ValueKinds.DateTime | ValueKinds.DateTimeOffset | ValueKinds.PyDateTime, "PyDateTime"),
        new(Date, "DateOnly", "System"),
        new(Time, "TimeOnly", "System"),
        new(Time | ValueKinds.PyTime, "PyTime"),
        new(TimeDelta, "TimeSpan", "System"),
        new(TimeDelta | ValueKinds.PyTimeDelta, "PyTimeDelta"),
        new(ValueKinds.TimeZone, "PyTimeZone"),
        new(ZoneInfo, "PyZoneInfo"),
        new(ValueKinds.Path, "PyPath"),
        new(Address, "IPAddress", Net),
        new(Network, "IPNetwork", Net),
        new(Interface, "PyIPInterface"),
        new(ValueKinds.Array, "PyArray", IsKey: false),
        new(ValueKinds.Range, "PyRange"),
        new(Slice, "PySlice", IsKey: false),
        new(ValueKinds.Exception, "PyException", IsKey: false),
        new(Global, "PyGlobal"),
        new(OrderedDict, "PyOrderedDict", IsKey: false),
        new(DefaultDict, "PyDefaultDict", IsKey: false),
        new(Counter, "PyCounter", IsKey: false),
        new(Deque, "PyDeque", IsKey: false),
        new(Inert, "PyObject", IsKey: false),
    ];

    /// <summary>The type for a place that holds these kinds, or null.</summary>
    public static LeafType? Find(ValueKinds kinds) =>
        kinds == None ? null : All.FirstOrDefault(type => (kinds & ~type.Kinds) == None);
}
