namespace PickleGen.Tests.Converters;

// Python counts microseconds: what is below is dropped.
public class TimeConverterTests
{
    private const long Microsecond = 10;

    [Fact]
    public void Dates_and_times()
    {
        RoundTrip.All(PickleConverters.DateOnly, DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29));
        RoundTrip.All(PickleConverters.TimeOnly, TimeOnly.MinValue, new TimeOnly(23, 59, 59), new TimeOnly(863_999_999_990), new TimeOnly(12, 34, 56, 789, 12));
        RoundTrip.All(PickleConverters.DateTime, DateTime.MinValue, new DateTime(9999, 12, 31, 23, 59, 59).AddTicks(9_999_990), new DateTime(2024, 2, 29, 1, 2, 3, 4, 5));
        RoundTrip.All(PickleConverters.DateTime, new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc));
        RoundTrip.All(PickleConverters.DateTimeOffset, DateTimeOffset.MinValue, new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromMinutes(-90)), new DateTimeOffset(1, 1, 2, 0, 0, 0, TimeSpan.FromHours(14)), DateTimeOffset.UnixEpoch);
        RoundTrip.All(PickleConverters.TimeSpan, TimeSpan.Zero, TimeSpan.FromDays(-1), new TimeSpan(-Microsecond), new TimeSpan(Microsecond), TimeSpan.FromDays(10_675_199), new TimeSpan(-123, 4, 5, 6, 7, 8));
    }

    [Fact]
    public void Kinds_are_kept()
    {
        Assert.Equal(DateTimeKind.Unspecified, Copy(new DateTime(2024, 1, 1)).Kind);
        Assert.Equal(DateTimeKind.Utc, Copy(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Kind);
        var local = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local);
        Assert.Equal(local.ToUniversalTime(), Copy(local));
        Assert.Equal(TimeSpan.FromHours(2), Read.Value(Pickle.Dumps(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)), PickleConverters.DateTimeOffset), PickleConverters.DateTimeOffset).Offset);

        static DateTime Copy(DateTime value) => Read.Value(Pickle.Dumps(value, PickleConverters.DateTime), PickleConverters.DateTime);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(19, 10)]
    [InlineData(-19, -10)]
    [InlineData(long.MaxValue, 9223372036854775800)]
    [InlineData(long.MinValue, -9223372036854775800)]
    public void Parts_of_a_microsecond_are_dropped(long ticks, long expected) =>
        Assert.Equal(expected, Read.Value(Pickle.Dumps(new TimeSpan(ticks), PickleConverters.TimeSpan), PickleConverters.TimeSpan).Ticks);

    [Fact]
    public void Parts_of_a_microsecond_of_a_moment_are_dropped()
    {
        Assert.Equal(DateTime.MaxValue.AddTicks(-9), Read.Value(Pickle.Dumps(DateTime.MaxValue, PickleConverters.DateTime), PickleConverters.DateTime));
        Assert.Equal(TimeOnly.MaxValue.Ticks - 9, Read.Value(Pickle.Dumps(TimeOnly.MaxValue, PickleConverters.TimeOnly), PickleConverters.TimeOnly).Ticks);
    }

    [Theory]
    [InlineData("GLOBAL datetime date; SHORT_BINBYTES 0x07e40d01; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL datetime date; SHORT_BINBYTES 0x07e5021d; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL datetime date; SHORT_BINBYTES 0x00000101; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL datetime date; SHORT_BINBYTES 0x07e401; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL datetime date; EMPTY_TUPLE; REDUCE; STOP")]
    [InlineData("GLOBAL datetime date; SHORT_BINBYTES 0x07e40101; NONE; TUPLE2; REDUCE; STOP")]
    public void What_is_no_date(string program) => Assert.Contains("datetime.date", Read.Error(Asm.Pickle("PROTO 3; " + program), PickleConverters.DateOnly).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("SHORT_BINBYTES 0x180000000000", false)]
    [InlineData("SHORT_BINBYTES 0x003c00000000", false)]
    [InlineData("SHORT_BINBYTES 0x00003c000000", false)]
    [InlineData("SHORT_BINBYTES 0x0000000f4240", false)]
    [InlineData("SHORT_BINBYTES 0x173b3b0f423f", true)]
    [InlineData("SHORT_BINSTRING 0x010203000004", true)]
    public void Times(string bytes, bool valid)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL datetime time; {bytes}; TUPLE1; REDUCE; STOP");
        if (valid) Read.Value(pickle, PickleConverters.TimeOnly);
        else Read.Error(pickle, PickleConverters.TimeOnly);
    }

    [Fact]
    public void A_named_offset_and_a_fold_are_understood()
    {
        const string Zone = "GLOBAL datetime timezone; GLOBAL datetime timedelta; BININT1 0; BININT2 3600; BININT1 0; TUPLE3; REDUCE; BINUNICODE CET; TUPLE2; REDUCE;";
        var named = Asm.Pickle($"PROTO 3; GLOBAL datetime datetime; SHORT_BINBYTES 0x07e80102030405000000; {Zone} TUPLE2; REDUCE; STOP");
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), Read.Value(named, PickleConverters.DateTimeOffset));
        Assert.Equal(new DateTime(2024, 1, 2, 2, 4, 5, DateTimeKind.Utc), Read.Value(named, PickleConverters.DateTime));
        Assert.Equal(new PyDateTime(new DateTime(2024, 1, 2, 3, 4, 5), new PyTimeZone(TimeSpan.FromHours(1), "CET")), Read.Any(named));
        var folded = Asm.Pickle("PROTO 4; GLOBAL datetime datetime; SHORT_BINBYTES 0x07e88102030405000000; TUPLE1; REDUCE; STOP");
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5), Read.Value(folded, PickleConverters.DateTime));
        Assert.Equal(1, Assert.IsType<PyDateTime>(Read.Any(folded)).Fold);
        Read.Error(folded, PickleConverters.DateTimeOffset);
    }

    [Theory]
    [InlineData("BININT 106751991; BININT1 0; BININT1 0", "BININT 10675199; BININT1 0; BININT1 0")]
    [InlineData("BINFLOAT 1.5; BININT1 0; BININT1 0", "BININT1 1; BININT1 0; BININT1 0")]
    public void Time_spans_have_bounds(string beyond, string within)
    {
        Read.Error(Asm.Pickle($"PROTO 2; GLOBAL datetime timedelta; {beyond}; TUPLE3; REDUCE; STOP"), PickleConverters.TimeSpan);
        Read.Value(Asm.Pickle($"PROTO 2; GLOBAL datetime timedelta; {within}; TUPLE3; REDUCE; STOP"), PickleConverters.TimeSpan);
    }
}
