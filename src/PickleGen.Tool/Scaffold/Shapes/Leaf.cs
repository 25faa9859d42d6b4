using System.Net;
using System.Numerics;

namespace PickleGen.Tool.Scaffold.Shapes;

/// <summary>The kinds of values that hold no others.</summary>
internal static class Leaf
{
    private const long ExactInDouble = 1L << 53;

    /// <summary>The kind; none for a container or an object.</summary>
    public static ValueKinds KindOf(object value) => value switch
    {
        bool => ValueKinds.Bool,
        long number => number is >= -ExactInDouble and <= ExactInDouble ? ValueKinds.Int : ValueKinds.LongInt,
        BigInteger => ValueKinds.BigInt,
        double number => double.IsNaN(number) ? ValueKinds.NaN : ValueKinds.Float,
        string => ValueKinds.Str,
        byte[] => ValueKinds.Bytes,
        PyByteArray => ValueKinds.ByteArray,
        decimal => ValueKinds.Decimal,
        PyDecimal => ValueKinds.PyDecimal,
        PyFraction => ValueKinds.Fraction,
        Complex => ValueKinds.Complex,
        Guid => ValueKinds.Guid,
        PyUuid => ValueKinds.PyUuid,
        DateTime => ValueKinds.DateTime,
        DateTimeOffset => ValueKinds.DateTimeOffset,
        DateOnly => ValueKinds.Date,
        TimeOnly => ValueKinds.Time,
        TimeSpan => ValueKinds.TimeDelta,
        PyTimeDelta => ValueKinds.PyTimeDelta,
        PyTimeZone => ValueKinds.TimeZone,
        PyZoneInfo => ValueKinds.ZoneInfo,
        PyPath => ValueKinds.Path,
        IPAddress => ValueKinds.Address,
        IPNetwork => ValueKinds.Network,
        PyIPInterface => ValueKinds.Interface,
        PyArray => ValueKinds.Array,
        PyRange => ValueKinds.Range,
        PyGlobal => ValueKinds.Global,
        PyStr or PickleBuffer or PyIPAddress => ValueKinds.Other,
        _ => ValueKinds.None,
    };
}
