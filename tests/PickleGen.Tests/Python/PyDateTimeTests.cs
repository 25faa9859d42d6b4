namespace PickleGen.Tests.Python;

public class PyDateTimeTests
{
    private const string Hour = "GLOBAL datetime timezone; GLOBAL datetime timedelta; BININT1 0; BININT2 3600; BININT1 0; TUPLE3; REDUCE; TUPLE1; REDUCE";

    [Theory]
    [InlineData("date", "BININT2 2024; BININT1 2; BININT1 29", "2024-02-29")]
    [InlineData("time", "", "00:00:00.0000000")]
    [InlineData("time", "BININT1 1; BININT1 2; BININT1 3; BININT1 4", "01:02:03.0000040")]
    [InlineData("time", "BININT1 1; BININT1 2; BININT1 3; BININT1 4; NONE", "01:02:03.0000040")]
    [InlineData("datetime", "BININT2 2020; BININT1 1; BININT1 2", "2020-01-02T00:00:00.0000000")]
    [InlineData("datetime", "BININT2 2020; BININT1 1; BININT1 2; BININT1 3; BININT1 4; BININT1 5; BININT 999999", "2020-01-02T03:04:05.9999990")]
    [InlineData("datetime", $"BININT2 2020; BININT1 1; BININT1 2; BININT1 3; BININT1 4; BININT1 5; BININT1 6; {Hour}", "2020-01-02T03:04:05.0000060+01:00")]
    [InlineData("datetime", "SHORT_BINBYTES 0x07e80102030405000000; NONE", "2024-01-02T03:04:05.0000000")]
    public void Numbers_are_arguments_too(string cls, string arguments, string expected) =>
        Assert.Equal(expected, ((IFormattable)Load(cls, arguments)!).ToString("O", null));

    [Theory]
    [InlineData("date", "BININT2 2023; BININT1 2; BININT1 29")]
    [InlineData("date", "BININT1 0; BININT1 2; BININT1 29")]
    [InlineData("date", "SHORT_BINBYTES 0xffff021f")]
    [InlineData("time", "BININT1 24")]
    [InlineData("time", "BININT1 1; BININT1 60")]
    [InlineData("time", "BININT1 1; BININT1 2; BININT1 3; BININT 1000000")]
    [InlineData("time", "BININT1 1; BININT1 2; BININT1 3; BININT1 4; BININT1 5")]
    [InlineData("time", "SHORT_BINBYTES 0x173b3b0f423f; BINUNICODE CET")]
    [InlineData("datetime", "BININT2 2020; BININT1 1")]
    [InlineData("datetime", "BININT2 2020; BININT1 1; BININT 257")]
    [InlineData("datetime", "SHORT_BINBYTES 0x07e8821f030405000000")]
    [InlineData("datetime", "SHORT_BINBYTES 0x07e80102030405000000; GLOBAL datetime datetime; SHORT_BINBYTES 0x07e88102030405000000; TUPLE1; REDUCE")]
    [InlineData("time", "SHORT_BINBYTES 0x173b3b0f423f; GLOBAL decimal Decimal; BININT1 1; TUPLE1; REDUCE")]
    [InlineData("time", "SHORT_BINBYTES 0x173b3b0f423f; EMPTY_LIST")]
    [InlineData("timedelta", "BINFLOAT 1.5")]
    [InlineData("timedelta", "BININT 1000000000")]
    [InlineData("timezone", "BININT1 1")]
    [InlineData("timezone", "GLOBAL datetime timedelta; BININT1 1; TUPLE1; REDUCE")]
    public void Other_arguments_stay_inert(string cls, string arguments) => Assert.IsType<PyObject>(Load(cls, arguments));

    [Theory]
    [InlineData("", "0:00:00")]
    [InlineData("BININT1 1; BININT -1", "23:59:59")]
    [InlineData("BININT1 0; BININT1 0; BININT1 0; BININT1 1; BININT1 2; BININT1 3; BININT1 4", "28 days, 3:02:00.001000")]
    [InlineData("LONG1 0x00000000000000000000000000000001; LONG1 0x00000000000000000000000000806cc2fdff", null)]
    public void A_timedelta_is_normalized(string arguments, string? expected)
    {
        var value = Load("timedelta", arguments);
        if (expected is null) Assert.IsType<PyObject>(value);
        else Assert.Equal(expected, PyTimeDelta.FromTimeSpan(Assert.IsType<TimeSpan>(value)).ToString());
    }

    [Fact]
    public void A_timedelta_has_Pythons_bounds()
    {
        Assert.Equal("999999999 days, 23:59:59.999999", new PyTimeDelta(999_999_999, 86_399, 999_999).ToString());
        Assert.Equal(-999_999_999, new PyTimeDelta(-1_000_000_000, 86_400).Days);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTimeDelta(999_999_999, 86_400));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTimeDelta(-999_999_999, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTimeDelta(long.MaxValue, long.MaxValue, long.MaxValue));
        Assert.False(new PyTimeDelta(10_675_200).TryToTimeSpan(out _));
        Assert.True(new PyTimeDelta(10_675_199).TryToTimeSpan(out var span));
        Assert.Equal(span, TimeSpan.FromDays(10_675_199));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void A_fold_needs_protocol_4(int protocol, int fold)
    {
        object[] values = [new PyDateTime(new DateTime(2024, 1, 1), PyTimeZone.Utc, 1), new PyTime(default, PyTimeZone.Utc, 1)];
        foreach (var value in values)
        {
            var back = Pickle.Loads(Pickle.Dumps(value, PickleConverters.Object, new() { Protocol = protocol }));
            Assert.Equal(fold, back is PyDateTime moment ? moment.Fold : back is PyTime time ? time.Fold : 0);
        }
    }

    [Fact]
    public void Equality_is_of_moments()
    {
        var noon = new DateTime(2024, 1, 1, 12, 0, 0);
        var east = new PyTimeZone(TimeSpan.FromHours(1), "CET");
        AssertEqual(new PyDateTime(noon, east), new DateTimeOffset(noon, TimeSpan.FromHours(1)));
        AssertEqual(new PyDateTime(noon, east), new PyDateTime(noon.AddHours(-1), PyTimeZone.Utc, 1));
        AssertEqual(new PyDateTime(noon, null, 1), noon);
        AssertEqual(new PyDateTime(noon, new PyZoneInfo("Europe/Paris"), 1), new PyDateTime(noon, new PyZoneInfo("Europe/Paris")));
        AssertEqual(new DateTimeOffset(noon, TimeSpan.Zero), DateTime.SpecifyKind(noon, DateTimeKind.Utc));
        AssertEqual(new PyTime(new TimeOnly(1, 0), PyTimeZone.Utc), new PyTime(new TimeOnly(2, 0), east));
        AssertEqual(new PyTime(new TimeOnly(1, 0), fold: 1), new TimeOnly(1, 0));
        AssertEqual(new PyTimeDelta(1), TimeSpan.FromDays(1));
        AssertEqual(new PyTimeZone(TimeSpan.FromHours(1)), east);
        AssertDiffer(new PyDateTime(noon, east), noon);
        AssertDiffer(new PyDateTime(noon, new PyZoneInfo("Europe/Paris")), new PyDateTime(noon, new PyZoneInfo("Europe/Rome")));
        AssertDiffer(new PyDateTime(noon, new PyZoneInfo("Europe/Paris")), new PyDateTime(noon, PyTimeZone.Utc));
        AssertDiffer(new PyZoneInfo("Europe/Paris", fromCache: false), new PyZoneInfo("Europe/Paris"));
        AssertDiffer(new PyTime(new TimeOnly(23, 0), new PyTimeZone(TimeSpan.FromHours(-5))), new PyTime(new TimeOnly(4, 0), PyTimeZone.Utc));
        AssertDiffer(new DateOnly(2024, 1, 1), new DateTime(2024, 1, 1));
    }

    [Fact]
    public void One_zone_is_written_once()
    {
        var moment = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
        List<object?> values = [moment, new PyTimeZone(TimeSpan.FromHours(2)), new PyTime(default, new PyTimeZone(TimeSpan.FromHours(2)))];

        var text = PickleTools.Dis(Pickle.Dumps(values, PickleConverters.Object));

        Assert.Single(text.Split('\n'), line => line.Contains("'timezone'", StringComparison.Ordinal));
        Assert.Single(text.Split('\n'), line => line.Contains("7200", StringComparison.Ordinal));
    }

    [Fact]
    public void Bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTimeZone(TimeSpan.FromDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTimeZone(new TimeSpan(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyDateTime(default, null, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyTime(default, null, -1));
        Assert.False(new PyDateTime(default, new PyTimeZone(TimeSpan.FromHours(15))).TryToDateTimeOffset(out _));
        Assert.False(new PyDateTime(default).TryToDateTimeOffset(out _));
    }

    private static object? Load(string cls, string arguments) => Read.Any(Asm.Pickle($"PROTO 3; GLOBAL datetime {cls}; MARK; {arguments}; TUPLE; REDUCE; STOP"));

    private static void AssertEqual(object x, object y)
    {
        Assert.True(PyEquality.Instance.Equals(x, y) && PyEquality.Instance.Equals(y, x), $"{x} is {y}");
        Assert.Equal(PyEquality.Instance.GetHashCode(x), PyEquality.Instance.GetHashCode(y));
    }

    private static void AssertDiffer(object x, object y) => Assert.False(PyEquality.Instance.Equals(x, y) || PyEquality.Instance.Equals(y, x), $"{x} is not {y}");
}
