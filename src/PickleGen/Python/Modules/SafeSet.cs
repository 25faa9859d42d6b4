using PickleGen.Contexts;

namespace PickleGen.Modules;

/// <summary>
/// The classes and functions of Python's standard library that a pickle may name: each is pure, bounded by its
/// input and listed here.
/// </summary>
internal static class SafeSet
{
    public static IEnumerable<GlobalTarget> Targets() =>
    [
        .. ArrayModule.Targets,
        .. BuiltinTypes.Targets,
        .. BuiltinsModule.Targets,
        .. BuiltinExceptions.Targets,
        CollectionsModule.OrderedDict,
        CollectionsModule.DefaultDict,
        CollectionsModule.Counter,
        CollectionsModule.Deque,
        CodecsModule.EncodeFunction,
        .. CopyregModule.Targets,
        DatetimeModule.Date,
        DatetimeModule.Time,
        DatetimeModule.DateTime,
        DatetimeModule.TimeDelta,
        DatetimeModule.TimeZone,
        DecimalModule.Decimal,
        FractionsModule.Fraction,
        .. IpAddressModule.Targets,
        .. PathlibModule.Targets,
        UuidModule.Uuid,
        ZoneInfoModule.Unpickle,
    ];
}
