using System.Net;
using System.Numerics;

namespace Cases.Values;

[Pickleable]
public partial class LibraryValues : IParts
{
    public PyDecimal? Huge { get; set; }
    public PyFraction? Third { get; set; }
    public PyTimeDelta? Long { get; set; }
    public List<PyDecimal> Decimals { get; set; } = [];
    public PyDateTime? Moment { get; set; }
    public PyUuid? Id { get; set; }
    public object? Anything { get; set; }

    object?[] IParts.Parts => [Huge, Third, Long, .. Decimals, Moment, Id, Anything];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<LibraryValues>("values of the library", new()
        {
            Huge = PyDecimal.Parse("1E+300"),
            Third = new PyFraction(1, 3),
            Long = new PyTimeDelta(999_999_999),
            Decimals = [PyDecimal.PositiveInfinity, new PyDecimal(-15, -1), new PyDecimal(BigInteger.Pow(10, 40), 0)],
            Moment = new PyDateTime(new DateTime(2024, 2, 29, 1, 2, 3)),
            Id = new PyUuid(new Guid("12345678-1234-5678-9abc-def012345678"), isSafe: null),
            Anything = new PyFraction(-1, 2),
        })
        {
            Module = "cases.values",
            Source = "class LibraryValues(object): pass",
            PythonCheck = """
                from datetime import datetime, timedelta
                from decimal import Decimal
                from fractions import Fraction
                from uuid import UUID
                has(v, m.LibraryValues, huge=Decimal('1E+300'), third=Fraction(1, 3), long=timedelta(999999999),
                    decimals=[Decimal('Infinity'), Decimal('-1.5'), Decimal(10 ** 40)], moment=datetime(2024, 2, 29, 1, 2, 3),
                    id=UUID('12345678-1234-5678-9abc-def012345678'), anything=Fraction(-1, 2))
                """,
        };
    }
}

[Pickleable]
public partial class Network : IParts
{
    public IPAddress? Host { get; set; }
    public IPAddress? Other { get; set; }
    public IPNetwork Net { get; set; }
    public PyIPInterface? Interface { get; set; }
    public PyIPAddress? Scoped { get; set; }
    public PyTimeZone? Zone { get; set; }
    public PyTime? Time { get; set; }
    public PyDateTime? Named { get; set; }

    object?[] IParts.Parts => [Host, Other, Net, Interface, Scoped, Zone, Time, Named];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Network>("addresses and zones", new()
        {
            Host = IPAddress.Parse("127.0.0.1"),
            Other = IPAddress.Parse("2001:db8::1"),
            Net = IPNetwork.Parse("10.0.0.0/8"),
            Interface = new PyIPInterface(IPAddress.Parse("192.0.2.5"), 24),
            Scoped = new PyIPAddress(IPAddress.Parse("fe80::1"), null),
            Zone = new PyTimeZone(TimeSpan.FromHours(-8), "PST"),
            Time = new PyTime(new TimeOnly(1, 2), new PyTimeZone(TimeSpan.FromMinutes(90))),
            Named = new PyDateTime(new DateTime(2024, 1, 1), new PyTimeZone(TimeSpan.FromHours(-8), "PST")),
        })
        {
            Module = "cases.values",
            Source = "class Network(object): pass",
            Python2 = false,
            PythonCheck = """
                from datetime import datetime, time, timedelta, timezone
                from ipaddress import ip_address, ip_interface, ip_network
                pst = timezone(timedelta(hours=-8), 'PST')
                has(v, m.Network, host=ip_address('127.0.0.1'), other=ip_address('2001:db8::1'), net=ip_network('10.0.0.0/8'),
                    interface=ip_interface('192.0.2.5/24'), scoped=ip_address('fe80::1'), zone=pst,
                    time=time(1, 2, tzinfo=timezone(timedelta(minutes=90))), named=datetime(2024, 1, 1, tzinfo=pst))
                assert v.named.tzname() == 'PST'
                """,
        };
    }
}
