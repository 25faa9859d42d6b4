using System.Globalization;
using System.Net;
using System.Numerics;
using PickleGen.Values;

namespace PickleGen.Tools;

/// <summary>Tags of immutable values of Python's standard library.</summary>
internal static class LibraryTags
{
    public static TagObject? Of(object value, TagBuilder builder) => value switch
    {
        PyDateTime moment => TimeTags.Zoned("datetime", TimeTags.Date(moment.Local), TimeOnly.FromDateTime(moment.Local), moment.Fold, moment.TimeZone, builder),
        PyTime time => TimeTags.Zoned("time", "", time.Time, time.Fold, time.TimeZone, builder),
        PyTimeZone zone => TimeTags.Zone(zone.Offset, zone.Name),
        PyZoneInfo zone => TagObject.Of("zoneinfo", zone.Key),
        PyTimeDelta delta => TagObject.Of("timedelta", new object?[] { delta.Days, delta.Seconds, delta.Microseconds }),
        PyDecimal number => TagObject.Of("decimal", number.ToString()),
        PyFraction number => TagObject.Of("fraction", new object?[] { Digits(number.Numerator), Digits(number.Denominator) }),
        PyUuid id => TagObject.Of("uuid", id.ToString()),
        PyPath path => TagObject.Of("path", Classified(ClassOf(path.Kind), path.ToString())),
        IPAddress address => Address(address, "Address", AddressText.Format(address)),
        PyIPAddress address => Address(address.Address, "Address", address.ToString()),
        IPNetwork network => Address(network.BaseAddress, "Network", $"{AddressText.Format(network.BaseAddress)}/{network.PrefixLength.ToString(CultureInfo.InvariantCulture)}"),
        PyIPInterface inside => Address(inside.Address, "Interface", inside.ToString()),
        PyRange range => TagObject.Of("range", new object?[] { Digits(range.Start), Digits(range.Stop), Digits(range.Step) }),
        PySlice slice => TagObject.Of("slice", builder.Items([slice.Start, slice.Stop, slice.Step])),
        PyEnumMember member => Enum(member, builder),
        _ => null,
    };

    /// <summary>Whether the value is told anew wherever it occurs.</summary>
    /// <remarks>Not where such values hold each other: the text would double with each level.</remarks>
    public static bool HasNoIdentity(object value) => value switch
    {
        PyDateTime { TimeZone: var zone } => IsSimple(zone),
        PyTime { TimeZone: var zone } => IsSimple(zone),
        PySlice slice => IsSimple(slice.Start) && IsSimple(slice.Stop) && IsSimple(slice.Step),
        PyEnumMember member => IsSimple(member.Value),
        _ => IsWhole(value),
    };

    private static bool IsSimple(object? part) => part is not (PyDateTime or PyTime or PySlice or PyEnumMember);

    private static bool IsWhole(object value) => value
        is PyTimeZone or PyZoneInfo or PyTimeDelta or PyDecimal or PyFraction or PyUuid or PyPath or IPAddress or PyIPAddress or PyIPInterface or PyRange;

    private static TagObject Enum(PyEnumMember member, TagBuilder builder)
    {
        var body = new TagObject(["class", "name", "value"], [$"{member.Class.Module}:{member.Class.Name}", member.Name, null]);
        builder.Put(member.Value, body.Values, 2);
        return TagObject.Of("enum", body);
    }

    private static TagObject Address(IPAddress address, string kind, string text) =>
        TagObject.Of("ip", Classified($"IPv{(address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? 6 : 4)}{kind}", text));

    private static TagObject Classified(string cls, string text) => new(["class", "value"], [cls, text]);

    // What Python makes of the two classes that are none by themselves, on POSIX.
    private static string ClassOf(PyPathKind kind) => kind switch
    {
        PyPathKind.PurePath => nameof(PyPathKind.PurePosixPath),
        PyPathKind.Path => nameof(PyPathKind.PosixPath),
        _ => kind.ToString(),
    };

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
