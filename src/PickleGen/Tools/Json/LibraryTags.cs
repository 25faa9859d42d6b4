using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PickleGen.Values;

namespace PickleGen.Tools;

/// <summary>Tags of values of Python's standard library.</summary>
internal static class LibraryTags
{
    /// <summary>The tag of a value without parts and identity; null if it is of another kind.</summary>
    public static TagObject? OfScalar(object? value) => value switch
    {
        PyDecimal number => TagObject.Of("decimal", number.ToString()),
        PyFraction number => TagObject.Of("fraction", new object?[] { number.Numerator, number.Denominator }),
        PyRange range => TagObject.Of("range", new object?[] { range.Start, range.Stop, range.Step }),
        PyTimeDelta span => TagObject.Of("timedelta", new object?[] { span.Days, span.Seconds, span.Microseconds }),
        PyTimeZone zone => TimeTags.Zone(zone.Offset, zone.Name),
        PyZoneInfo zone => TagObject.Of("zoneinfo", zone.Key),
        PyUuid id => TagObject.Of("uuid", id.ToString()),
        PyPath path => TagObject.Of("path", Named(ClassOf(path.Kind), path.ToString())),
        IPAddress address => Address("Address", address, AddressText.FormatScoped(address)),
        PyIPAddress address => Address("Address", address.Address, address.ToString()),
        PyIPInterface address => Address("Interface", address.Address, address.ToString()),
        IPNetwork network => Address("Network", network.BaseAddress, string.Create(CultureInfo.InvariantCulture, $"{AddressText.Format(network.BaseAddress)}/{network.PrefixLength}")),
        _ => null,
    };

    /// <summary>The tag of a value with parts and without identity; null if it is of another kind.</summary>
    public static TagObject? OfParts(object value, TagBuilder builder)
    {
        switch (value)
        {
            case PySlice slice: return TagObject.Of("slice", builder.Items([slice.Start, slice.Stop, slice.Step]));
            case PyTime time: return TagObject.Of("time", TimeTags.Moment("", time.Time.Ticks, time.Fold, time.TimeZone, builder));
            case PyDateTime moment: return TagObject.Of("datetime", TimeTags.Moment(TimeTags.Date(moment.Local), moment.Local.TimeOfDay.Ticks, moment.Fold, moment.TimeZone, builder));
            case PyEnumMember member: return TagObject.Of("enum", EnumMember(member, builder));
            default: return null;
        }
    }

    /// <summary>Whether a value of those with parts has one as a part: told anew each time, such text doubles with each level.</summary>
    public static bool HoldsItsLike(object value) => value switch
    {
        PySlice slice => HasParts(slice.Start) || HasParts(slice.Stop) || HasParts(slice.Step),
        PyTime time => HasParts(time.TimeZone),
        PyDateTime moment => HasParts(moment.TimeZone),
        PyEnumMember member => HasParts(member.Value),
        _ => false,
    };

    /// <summary>The tag of a value with an identity; null if it is of another kind.</summary>
    public static TagObject? Of(object value, TagBuilder builder, SetOrder order) => value switch
    {
        PyOrderedDict dict => WithState(TagObject.Of("ordereddict", builder.Pairs(dict)), dict.Attributes, builder, order),
        PyCounter counter => WithState(TagObject.Of("counter", builder.Pairs(counter)), counter.Attributes, builder, order),
        PyDefaultDict dict => DefaultDict(dict, builder),
        PyDeque deque => TagObject.Of("deque", new TagObject(["maxlen", "items"], [deque.MaxLength, builder.Items(deque)])),
        PyArray { HasItems: false } => throw new PicklingException("an array of characters holds what is no code point, which has no tag"),
        PyArray array => TagObject.Of("array", new TagObject(["typecode", "items"], [array.TypeCode.ToString(), builder.Items(array)])),
        PyException exception => Exception(exception, builder, order),
        IReducible reducible => ObjectTags.Of(reducible.Reduce(PickleOptions.HighestProtocol - 1), builder, order),
        _ => null,
    };

    private static bool HasParts(object? value) => value is PySlice or PyTime or PyDateTime or PyEnumMember;

    private static TagObject EnumMember(PyEnumMember member, TagBuilder builder)
    {
        var body = new TagObject(["class", "name", "value"], [ObjectTags.NameOf(member.Class), member.Name, null]);
        builder.Put(member.Value, body.Values, 2);
        return body;
    }

    private static TagObject DefaultDict(PyDefaultDict dict, TagBuilder builder)
    {
        var body = new BodyBuilder(builder);
        body.AddTag("factory", dict.DefaultFactory);
        body.Add("items", builder.Pairs(dict));
        return TagObject.Of("defaultdict", body.ToObject());
    }

    private static TagObject Exception(PyException exception, TagBuilder builder, SetOrder order)
    {
        var body = new BodyBuilder(builder);
        body.Add("class", ObjectTags.NameOf(exception.Class));
        body.Add("args", builder.Items(exception.Args));
        if (exception.Attributes is { Count: > 0 } attributes) body.Add("state", ObjectTags.Attributes(attributes, builder, order));
        return TagObject.Of("object", body.ToObject());
    }

    private static TagObject WithState(TagObject tag, PyDict? attributes, TagBuilder builder, SetOrder order) => attributes is { Count: > 0 }
        ? new TagObject([.. tag.Keys, "state"], [.. tag.Values, ObjectTags.Attributes(attributes, builder, order)])
        : tag;

    private static TagObject Named(string cls, string value) => new(["class", "value"], [cls, value]);

    private static TagObject Address(string kind, IPAddress address, string value) =>
        TagObject.Of("ip", Named((address.AddressFamily == AddressFamily.InterNetworkV6 ? "IPv6" : "IPv4") + kind, value));

    // The classes that make one of another are never those of an instance.
    private static string ClassOf(PyPathKind kind) => kind switch
    {
        PyPathKind.PurePath => nameof(PyPathKind.PurePosixPath),
        PyPathKind.Path => nameof(PyPathKind.PosixPath),
        _ => kind.ToString(),
    };
}
