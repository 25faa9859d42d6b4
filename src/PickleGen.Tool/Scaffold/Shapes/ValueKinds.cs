namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>The kinds of values seen at a place, as an untyped load gives them.</summary>
[Flags]
internal enum ValueKinds : ulong
{
    None = 0,
    Bool = 1UL << 0,
    Int = 1UL << 1,

    /// <summary>An int that a double does not hold.</summary>
    LongInt = 1UL << 2,

    /// <summary>An int beyond 64 bits.</summary>
    BigInt = 1UL << 3,
    Float = 1UL << 4,

    /// <summary>A float that is no number: as a key it is equal to itself in .NET, and not in Python.</summary>
    NaN = 1UL << 5,
    Str = 1UL << 6,
    Bytes = 1UL << 7,
    ByteArray = 1UL << 8,
    Decimal = 1UL << 9,
    PyDecimal = 1UL << 10,
    Fraction = 1UL << 11,
    Complex = 1UL << 12,
    Guid = 1UL << 13,
    PyUuid = 1UL << 14,
    DateTime = 1UL << 15,
    DateTimeOffset = 1UL << 16,
    PyDateTime = 1UL << 17,
    Date = 1UL << 18,
    Time = 1UL << 19,
    PyTime = 1UL << 20,
    TimeDelta = 1UL << 21,
    PyTimeDelta = 1UL << 22,
    TimeZone = 1UL << 23,
    ZoneInfo = 1UL << 24,
    Path = 1UL << 25,
    Address = 1UL << 26,
    Network = 1UL << 27,
    Interface = 1UL << 28,
    Array = 1UL << 29,
    Range = 1UL << 30,
    Slice = 1UL << 31,
    Exception = 1UL << 32,
    Global = 1UL << 33,
    OrderedDict = 1UL << 34,
    DefaultDict = 1UL << 35,
    Counter = 1UL << 36,
    Deque = 1UL << 37,
    List = 1UL << 38,
    Dict = 1UL << 39,
    Set = 1UL << 40,
    FrozenSet = 1UL << 41,
    Tuple = 1UL << 42,

    /// <summary>An instance of a class that gets a C# type.</summary>
    Instance = 1UL << 43,

    /// <summary>An instance of a class that gets none, or what something else than a class has made.</summary>
    Inert = 1UL << 44,

    /// <summary>What only <c>object</c> holds.</summary>
    Other = 1UL << 45,
}
