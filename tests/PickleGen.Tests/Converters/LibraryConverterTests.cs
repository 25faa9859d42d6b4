using System.Net;
using System.Numerics;

namespace PickleGen.Tests.Converters;

/// <summary>Typed places for the library's values also take what an untyped load gives for the simpler ones.</summary>
public class LibraryConverterTests
{
    [Fact]
    public void Simple_values_are_taken()
    {
        Assert.Equal(new PyDateTime(new DateTime(2024, 1, 1)), Convert(new DateTime(2024, 1, 1), PickleConverters.PyDateTime));
        var moment = Convert(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)), PickleConverters.PyDateTime);
        Assert.Equal(TimeSpan.FromHours(2), ((PyTimeZone)moment!.TimeZone!).Offset);
        Assert.Equal(new PyTime(new TimeOnly(1, 2)), Convert(new TimeOnly(1, 2), PickleConverters.PyTime));
        Assert.Equal(new PyTimeDelta(-1), Convert(TimeSpan.FromDays(-1), PickleConverters.PyTimeDelta));
        Assert.Equal("1.50", Convert(1.50m, PickleConverters.PyDecimal)!.ToString());
        Assert.Equal("5", Convert(5L, PickleConverters.PyDecimal)!.ToString());
        Assert.Equal(PyDecimal.Parse("1180591620717411303424"), Convert(BigInteger.Pow(2, 70), PickleConverters.PyDecimal));
        Assert.Equal(new PyFraction(5, 1), Convert(5L, PickleConverters.PyFraction));
        Assert.Equal(new PyFraction(BigInteger.Pow(2, 70), 1), Convert(BigInteger.Pow(2, 70), PickleConverters.PyFraction));
        Assert.Equal("fe80::1%3", Convert(IPAddress.Parse("fe80::1%3"), PickleConverters.PyIPAddress)!.ToString());
    }

    [Fact]
    public void Other_values_are_not()
    {
        Refuse("text", PickleConverters.PyDateTime);
        Refuse(1.5, PickleConverters.PyDecimal);
        Refuse(BigInteger.Pow(2, 20_000), PickleConverters.PyDecimal);
        Refuse(1.5m, PickleConverters.PyFraction);
        Refuse("UTC", PickleConverters.PyTimeZone);
        Refuse(IPAddress.Loopback, PickleConverters.PyIPAddress);
        Refuse("127.0.0.1", PickleConverters.IPAddress);
        Refuse("a", PickleConverters.PyPath);
        Refuse(5L, PickleConverters.PyUuid);
    }

    [Fact]
    public void Narrow_types_take_what_they_hold()
    {
        Assert.Equal(1000m, Convert(PyDecimal.Parse("1E+3"), PickleConverters.Decimal));
        Refuse(PyDecimal.Parse("1E+30"), PickleConverters.Decimal);
        Refuse(PyDecimal.NaN, PickleConverters.Decimal);
        Refuse(new PyTimeDelta(999_999_999), PickleConverters.TimeSpan);
        Refuse(new PyTime(default, PyTimeZone.Utc), PickleConverters.TimeOnly);
        var named = new PyDateTime(new DateTime(2024, 1, 1), new PyTimeZone(TimeSpan.FromHours(1), "CET"), 1);
        Assert.Equal(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)), Convert(named, PickleConverters.DateTimeOffset));
        Assert.Equal(new DateTime(2023, 12, 31, 23, 0, 0, DateTimeKind.Utc), Convert(named, PickleConverters.DateTime));
        Refuse(new PyDateTime(default, new PyZoneInfo("Europe/Paris")), PickleConverters.DateTimeOffset);
        Refuse(new PyDateTime(default, new PyZoneInfo("Europe/Paris")), PickleConverters.DateTime);
    }

    [Fact]
    public void None_is_taken_inside_other_values()
    {
        var pickle = Pickle.Dumps([null!, new PyFraction(1, 2)], PickleConverters.List(PickleConverters.Object));
        Assert.Equal([null!, new PyFraction(1, 2)], Pickle.Loads(pickle, PickleConverters.List(PickleConverters.PyFraction))!);
    }

    private static T? Convert<T>(object value, PickleConverter<T> converter) => Read.Value(Pickle.Dumps(value, PickleConverters.Object), converter);

    private static void Refuse<T>(object value, PickleConverter<T> converter) => Read.Error(Pickle.Dumps(value, PickleConverters.Object), converter);
}
