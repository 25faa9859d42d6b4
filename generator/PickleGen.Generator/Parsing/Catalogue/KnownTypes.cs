namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>
/// The types that <c>PickleConverters</c> has a member for, by metadata name. Arrays, tuples, enums and nullable values
/// have rules of their own.
/// </summary>
internal static class KnownTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Objects = "System.Collections.ObjectModel.";
    private const string Values = "PickleGen.";
    private const string Immutable = "System.Collections.Immutable.";

    public static readonly IReadOnlyDictionary<string, KnownType> ByMetadataName = All().ToDictionary(known => known.MetadataName);

    private static IEnumerable<KnownType> All() =>
    [
        new("System.Boolean", "bool") { IsDirect = true },
        new("System.Byte", "int"),
        new("System.SByte", "int"),
        new("System.Int16", "int"),
        new("System.UInt16", "int"),
        new("System.Int32", "int") { IsDirect = true },
        new("System.UInt32", "int"),
        new("System.Int64", "int") { IsDirect = true },
        new("System.UInt64", "int"),
        new("System.Int128", "int"),
        new("System.UInt128", "int"),
        new("System.Numerics.BigInteger", "int"),
        new("System.Half", "float"),
        new("System.Single", "float"),
        new("System.Double", "float") { IsDirect = true },
        new("System.Decimal", "Decimal"),
        new("System.Numerics.Complex", "complex"),
        new("System.String", "str") { IsDirect = true },
        new("System.Char", "str"),
        new("System.Text.Rune", "str"),
        new("System.Guid", "UUID"),
        new("System.DateTime", "datetime"),
        new("System.DateTimeOffset", "datetime"),
        new("System.DateOnly", "date"),
        new("System.TimeOnly", "time"),
        new("System.TimeSpan", "timedelta"),
        new("System.Uri", "str"),
        new("System.Version", "str"),
        new("System.Object", "any object"),

        new("System.Net.IPAddress", "IPv4Address or IPv6Address"),
        new("System.Net.IPNetwork", "IPv4Network or IPv6Network"),
        new("PickleGen.PyDateTime", "datetime"),
        new("PickleGen.PyDecimal", "Decimal"),
        new("PickleGen.PyFraction", "Fraction"),
        new("PickleGen.PyIPAddress", "IPv6Address"),
        new("PickleGen.PyIPInterface", "IPv4Interface or IPv6Interface"),
        new("PickleGen.PyPath", "path"),
        new("PickleGen.PyTime", "time"),
        new("PickleGen.PyTimeDelta", "timedelta"),
        new("PickleGen.PyTimeZone", "timezone"),
        new("PickleGen.PyUuid", "UUID"),
        new("PickleGen.PyZoneInfo", "ZoneInfo"),

        new(Generic + "List`1", "list of {0}"),
        new(Generic + "IList`1", "list of {0}"),
        new(Generic + "ICollection`1", "list of {0}"),
        new(Generic + "IReadOnlyList`1", "list of {0}"),
        new(Generic + "IReadOnlyCollection`1", "list of {0}"),
        new(Generic + "IEnumerable`1", "list of {0}"),
        new(Generic + "HashSet`1", "set of {0}"),
        new(Generic + "SortedSet`1", "set of {0}"),
        new(Generic + "ISet`1", "set of {0}"),
        new(Generic + "IReadOnlySet`1", "set of {0}"),
        new(Generic + "Queue`1", "list of {0}"),
        new(Generic + "Stack`1", "list of {0}"),
        new(Generic + "LinkedList`1", "list of {0}"),
        new(Objects + "Collection`1", "list of {0}"),
        new(Objects + "ObservableCollection`1", "list of {0}"),
        new(Objects + "ReadOnlyCollection`1", "list of {0}"),
        new(Generic + "Dictionary`2", "dict of {0} to {1}"),
        new(Generic + "SortedDictionary`2", "dict of {0} to {1}"),
        new(Generic + "SortedList`2", "dict of {0} to {1}"),
        new(Generic + "IDictionary`2", "dict of {0} to {1}"),
        new(Generic + "IReadOnlyDictionary`2", "dict of {0} to {1}"),
        new(Objects + "ReadOnlyDictionary`2", "dict of {0} to {1}"),
        new("System.Collections.Concurrent.ConcurrentDictionary`2", "dict of {0} to {1}"),
        new(Generic + "KeyValuePair`2", "tuple of ({0}, {1})"),

        new(Immutable + "ImmutableArray`1", "list of {0}"),
        new(Immutable + "ImmutableList`1", "list of {0}"),
        new(Immutable + "IImmutableList`1", "list of {0}"),
        new(Immutable + "ImmutableHashSet`1", "frozenset of {0}"),
        new(Immutable + "ImmutableSortedSet`1", "frozenset of {0}"),
        new(Immutable + "ImmutableQueue`1", "list of {0}"),
        new(Immutable + "ImmutableStack`1", "list of {0}"),
        new(Immutable + "ImmutableDictionary`2", "dict of {0} to {1}"),
        new(Immutable + "ImmutableSortedDictionary`2", "dict of {0} to {1}"),
        new(Immutable + "IImmutableDictionary`2", "dict of {0} to {1}"),
        new(Immutable + "IImmutableQueue`1", "list of {0}"),
        new(Immutable + "IImmutableStack`1", "list of {0}"),
        new(Immutable + "IImmutableSet`1", "frozenset of {0}"),
        new(Objects + "ReadOnlySet`1", "frozenset of {0}"),
        new("System.Collections.Concurrent.ConcurrentQueue`1", "list of {0}"),
        new("System.Collections.Concurrent.ConcurrentStack`1", "list of {0}"),
        new("System.Collections.Frozen.FrozenSet`1", "frozenset of {0}"),
        new("System.Collections.Frozen.FrozenDictionary`2", "dict of {0} to {1}"),

        new(Values + "PyDict", "dict"),
        new(Values + "PyOrderedDict", "OrderedDict"),
        new(Values + "PyDefaultDict", "defaultdict"),
        new(Values + "PyCounter", "Counter"),
        new(Values + "PyDeque", "deque"),
        new(Values + "PyTuple", "tuple"),
        new(Values + "PySet", "set"),
        new(Values + "PyFrozenSet", "frozenset"),
        new(Values + "PyByteArray", "bytearray"),
        new(Values + "PyArray", "array"),
        new(Values + "PyRange", "range"),
        new(Values + "PySlice", "slice"),
        new(Values + "PyException", "exception"),
        new(Values + "PyObject", "any instance"),
        new(Values + "PyGlobal", "class or function"),
    ];
}

/// <param name="MetadataName">The type.</param>
/// <param name="PythonType">What its values are in Python, with a place for each type argument.</param>
internal sealed record KnownType(string MetadataName, string PythonType)
{
    /// <summary>The member of <c>PickleConverters</c>: the type's own name, without arity.</summary>
    public string Member { get; } = MetadataName.Substring(MetadataName.LastIndexOf('.') + 1).Split('`')[0];

    /// <summary>Whether <c>PickleWriter</c> and <c>PickleReader</c> have overloads for it.</summary>
    public bool IsDirect { get; init; }
}
