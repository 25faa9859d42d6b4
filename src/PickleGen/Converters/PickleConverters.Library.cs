using System.Net;
using System.Numerics;
using PickleGen.Converters;

namespace PickleGen;

// Values of Python's standard library.
public static partial class PickleConverters
{
    /// <summary><see cref="System.Net.IPAddress"/>: an <c>ipaddress.IPv4Address</c> or <c>IPv6Address</c>.</summary>
    public static PickleConverter<IPAddress> IPAddress { get; } = new IPAddressConverter();

    /// <summary><see cref="System.Net.IPNetwork"/>: an <c>ipaddress.IPv4Network</c> or <c>IPv6Network</c>.</summary>
    public static PickleConverter<IPNetwork> IPNetwork { get; } = new IPNetworkConverter();

    /// <summary><see cref="PickleGen.PyIPAddress"/>: an <c>ipaddress.IPv6Address</c>, perhaps with a scope.</summary>
    public static PickleConverter<PyIPAddress> PyIPAddress { get; } = new ReducibleConverter<PyIPAddress>("an ipaddress.IPv6Address", static value => value switch
    {
        IPAddress { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } address =>
            new PyIPAddress(address, address.ScopeId == 0 ? null : address.ScopeId.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    });

    /// <summary><see cref="PickleGen.PyIPInterface"/>: an <c>ipaddress.IPv4Interface</c> or <c>IPv6Interface</c>.</summary>
    public static PickleConverter<PyIPInterface> PyIPInterface { get; } =
        new ReducibleConverter<PyIPInterface>("an ipaddress.IPv4Interface or IPv6Interface", static _ => null);

    /// <summary><see cref="PickleGen.PyDateTime"/>: every <c>datetime.datetime</c>, with its zone and fold.</summary>
    public static PickleConverter<PyDateTime> PyDateTime { get; } = new ReducibleConverter<PyDateTime>("a datetime.datetime", static value => value switch
    {
        DateTime local => new PyDateTime(local),
        DateTimeOffset moment => new PyDateTime(moment.DateTime, new PyTimeZone(moment.Offset)),
        _ => null,
    });

    /// <summary><see cref="PickleGen.PyTime"/>: every <c>datetime.time</c>, with its zone and fold.</summary>
    public static PickleConverter<PyTime> PyTime { get; } = new ReducibleConverter<PyTime>(
        "a datetime.time", static value => value is TimeOnly time ? new PyTime(time) : null);

    /// <summary><see cref="PickleGen.PyTimeDelta"/>: every <c>datetime.timedelta</c>.</summary>
    public static PickleConverter<PyTimeDelta> PyTimeDelta { get; } = new ReducibleConverter<PyTimeDelta>(
        "a datetime.timedelta", static value => value is TimeSpan span ? PickleGen.PyTimeDelta.FromTimeSpan(span) : null);

    /// <summary><see cref="PickleGen.PyTimeZone"/>: a <c>datetime.timezone</c>.</summary>
    public static PickleConverter<PyTimeZone> PyTimeZone { get; } = new ReducibleConverter<PyTimeZone>("a datetime.timezone", static _ => null);

    /// <summary><see cref="PickleGen.PyZoneInfo"/>: a <c>zoneinfo.ZoneInfo</c>.</summary>
    public static PickleConverter<PyZoneInfo> PyZoneInfo { get; } = new ReducibleConverter<PyZoneInfo>("a zoneinfo.ZoneInfo", static _ => null);

    /// <summary><see cref="PickleGen.PyDecimal"/>: every <c>decimal.Decimal</c>. Reading takes ints too.</summary>
    public static PickleConverter<PyDecimal> PyDecimal { get; } = new ReducibleConverter<PyDecimal>("a decimal.Decimal", static value => value switch
    {
        decimal number => PickleGen.PyDecimal.FromDecimal(number),
        long number => new PyDecimal(number, 0),
        BigInteger number when number.GetBitLength() <= Modules.DecimalModule.MaxBits => new PyDecimal(number, 0),
        _ => null,
    });

    /// <summary><see cref="PickleGen.PyFraction"/>: a <c>fractions.Fraction</c>. Reading takes ints too.</summary>
    public static PickleConverter<PyFraction> PyFraction { get; } = new ReducibleConverter<PyFraction>("a fractions.Fraction", static value => value switch
    {
        long number => new PyFraction(number, 1),
        BigInteger number => new PyFraction(number, 1),
        _ => null,
    });

    /// <summary><see cref="PickleGen.PyPath"/>: a path of <c>pathlib</c>.</summary>
    public static PickleConverter<PyPath> PyPath { get; } = new ReducibleConverter<PyPath>("a path of pathlib", static _ => null);

    /// <summary><see cref="PickleGen.PyUuid"/>: a <c>uuid.UUID</c>, with what it says of its safety.</summary>
    public static PickleConverter<PyUuid> PyUuid { get; } = new UuidConverter();
}
