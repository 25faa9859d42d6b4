namespace PickleGen.Values;

/// <summary>The names of the classes of Python's standard library that have values here.</summary>
internal static class LibraryNames
{
    public static readonly PyGlobal Date = new("datetime", "date");
    public static readonly PyGlobal Time = new("datetime", "time");
    public static readonly PyGlobal DateTime = new("datetime", "datetime");
    public static readonly PyGlobal TimeDelta = new("datetime", "timedelta");
    public static readonly PyGlobal TimeZone = new("datetime", "timezone");
    public static readonly PyGlobal ZoneInfo = new("zoneinfo", "ZoneInfo");
    public static readonly PyGlobal Decimal = new("decimal", "Decimal");
    public static readonly PyGlobal Fraction = new("fractions", "Fraction");
    public static readonly PyGlobal IPv4Address = new("ipaddress", "IPv4Address");
    public static readonly PyGlobal IPv6Address = new("ipaddress", "IPv6Address");
    public static readonly PyGlobal IPv4Network = new("ipaddress", "IPv4Network");
    public static readonly PyGlobal IPv6Network = new("ipaddress", "IPv6Network");
    public static readonly PyGlobal IPv4Interface = new("ipaddress", "IPv4Interface");
    public static readonly PyGlobal IPv6Interface = new("ipaddress", "IPv6Interface");

    /// <summary>The method of ZoneInfo that makes one.</summary>
    public const string ZoneInfoUnpickle = "_unpickle";

    /// <summary>A class of <c>pathlib</c>, where all versions but 3.13 say it is.</summary>
    public static PyGlobal Path(PyPathKind kind) => new("pathlib", kind.ToString());
}
