namespace Cases.Values;

[Pickleable]
public partial class Times : IParts
{
    public DateTime Naive { get; set; }
    public DateTime First { get; set; }
    public DateTime Last { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Clock { get; set; }
    public TimeSpan Positive { get; set; }
    public TimeSpan Negative { get; set; }
    public TimeSpan Long { get; set; }

    object?[] IParts.Parts => [Naive, First, Last, Day, Clock, Positive, Negative, Long];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Times>("times", new()
        {
            Naive = new DateTime(2024, 2, 29, 23, 59, 58).AddTicks(1234560),
            First = DateTime.MinValue,
            Last = new DateTime(9999, 12, 31, 23, 59, 59).AddTicks(9999990),
            Day = new DateOnly(2001, 12, 31),
            Clock = new TimeOnly(13, 5, 7, 250, 125),
            Positive = new TimeSpan(1, 2, 3, 4, 5, 6),
            Negative = TimeSpan.FromMicroseconds(-1),
            Long = TimeSpan.FromDays(-1_000_000),
        })
        {
            Module = "cases.values",
            Source = "class Times(object): pass",
            PythonCheck = """
                from datetime import date, datetime, time, timedelta
                has(v, m.Times, naive=datetime(2024, 2, 29, 23, 59, 58, 123456), first=datetime.min, last=datetime.max,
                    day=date(2001, 12, 31), clock=time(13, 5, 7, 250125),
                    positive=timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6),
                    negative=timedelta(microseconds=-1), long=timedelta(days=-1000000))
                """,
        };
    }
}

[Pickleable]
public partial class Zoned : IParts
{
    public DateTime Utc { get; set; }
    public DateTimeOffset East { get; set; }
    public DateTimeOffset West { get; set; }
    public DateTimeOffset AlsoEast { get; set; }

    object?[] IParts.Parts => [Utc, East, West, AlsoEast];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Zoned>("times with a zone", new()
        {
            Utc = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Utc),
            East = new DateTimeOffset(2024, 7, 1, 12, 30, 0, TimeSpan.FromMinutes(330)),
            West = new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.FromHours(-11)).AddTicks(10),
            AlsoEast = new DateTimeOffset(2024, 8, 1, 12, 30, 0, TimeSpan.FromMinutes(330)),
        })
        {
            Module = "cases.values",
            Source = "class Zoned(object): pass",
            Python2 = false,
            PythonCheck = """
                from datetime import datetime, timedelta, timezone
                india = timezone(timedelta(hours=5, minutes=30))
                has(v, m.Zoned, utc=datetime(2024, 7, 1, 12, tzinfo=timezone.utc), east=datetime(2024, 7, 1, 12, 30, tzinfo=india),
                    west=datetime(1999, 1, 1, 0, 0, 0, 1, tzinfo=timezone(-timedelta(hours=11))), also_east=datetime(2024, 8, 1, 12, 30, tzinfo=india))
                assert v.east.utcoffset() == timedelta(hours=5, minutes=30)
                assert v.west.utcoffset() == -timedelta(hours=11)
                assert v.utc.utcoffset() == timedelta(0)
                """,
        };
    }
}
