namespace PickleGen.Analyzers.Mapping;

/// <summary>Python's own classes whose objects take no attributes, with what a C# program uses for their values.</summary>
internal static class OwnClasses
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["builtins.object"] = "a class of your own",
        ["builtins.int"] = "long or BigInteger",
        ["builtins.bool"] = "bool",
        ["builtins.float"] = "double",
        ["builtins.complex"] = "Complex",
        ["builtins.str"] = "string",
        ["builtins.bytes"] = "byte[]",
        ["builtins.bytearray"] = "PyByteArray",
        ["builtins.list"] = "List<T>, or As = PickleAs.List",
        ["builtins.tuple"] = "a tuple, or As = PickleAs.Tuple",
        ["builtins.dict"] = "Dictionary<TKey, TValue>, or As = PickleAs.Dict",
        ["builtins.set"] = "HashSet<T>",
        ["builtins.frozenset"] = "FrozenSet<T>",
        ["builtins.range"] = "PyRange",
        ["builtins.slice"] = "PySlice",
        ["array.array"] = "PyArray",
        ["collections.defaultdict"] = "PyDefaultDict",
        ["collections.deque"] = "PyDeque",
        ["datetime.date"] = "DateOnly",
        ["datetime.datetime"] = "DateTime, DateTimeOffset or PyDateTime",
        ["datetime.time"] = "TimeOnly or PyTime",
        ["datetime.timedelta"] = "TimeSpan or PyTimeDelta",
        ["datetime.timezone"] = "PyTimeZone",
        ["decimal.Decimal"] = "decimal or PyDecimal",
        ["fractions.Fraction"] = "PyFraction",
        ["ipaddress.IPv4Address"] = "IPAddress",
        ["ipaddress.IPv6Address"] = "IPAddress or PyIPAddress",
        ["ipaddress.IPv4Network"] = "IPNetwork",
        ["ipaddress.IPv6Network"] = "IPNetwork",
        ["pathlib.Path"] = "PyPath",
        ["pathlib.PosixPath"] = "PyPath",
        ["pathlib.PurePath"] = "PyPath",
        ["pathlib.PurePosixPath"] = "PyPath",
        ["pathlib.PureWindowsPath"] = "PyPath",
        ["pathlib.WindowsPath"] = "PyPath",
        ["uuid.UUID"] = "Guid or PyUuid",
    };

    /// <summary>What to use, or null for every other class.</summary>
    public static string? InsteadOf(string name) => Instead.TryGetValue(name, out string? instead) ? instead : null;
}
