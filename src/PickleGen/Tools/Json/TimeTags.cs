using System.Globalization;

namespace PickleGen.Tools;

/// <summary>Tags of .NET's dates and times, and of decimals.</summary>
internal static class TimeTags
{
    private const long TicksPerMicrosecond = 10;

    public static bool TryOf(object? value, out object? tag)
    {
        tag = value switch
        {
            DateOnly date => TagObject.Of("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            TimeOnly time => TagObject.Of("time", Moment("", time.Ticks, null)),
            DateTime moment => TagObject.Of("datetime", Of(moment)),
            DateTimeOffset moment => TagObject.Of("datetime", Moment(Date(moment.DateTime), moment.TimeOfDay.Ticks, moment.Offset)),
            TimeSpan span => TagObject.Of("timedelta", Delta(span)),
            _ => null,
        };
        return tag is not null;
    }

    /// <summary>The tag of a datetime or time with a fold or a zone, whose own tag is put there later.</summary>
    public static TagObject Zoned(string tag, string date, TimeOnly time, int fold, object? zone, TagBuilder builder)
    {
        var body = Moment(date, time.Ticks, null);
        body.Values[1] = fold;
        builder.Put(zone, body.Values, 2);
        return TagObject.Of(tag, body);
    }

    /// <summary>The tag of a timezone.</summary>
    public static TagObject Zone(TimeSpan offset, string? name = null) =>
        TagObject.Of("timezone", new TagObject(["offset", "name"], [Delta(offset), name]));

    /// <summary>The date of a datetime, up to its time.</summary>
    public static string Date(DateTime moment) => moment.ToString("yyyy-MM-dd'T'", CultureInfo.InvariantCulture);

    private static TagObject Of(DateTime moment) => Moment(Date(moment), moment.TimeOfDay.Ticks, moment.Kind switch
    {
        DateTimeKind.Utc => TimeSpan.Zero,
        DateTimeKind.Local => TimeZoneInfo.Local.GetUtcOffset(moment),
        _ => null,
    });

    // As isoformat writes it: microseconds only if there are any.
    private static TagObject Moment(string date, long ticks, TimeSpan? offset)
    {
        var micros = ticks / TicksPerMicrosecond % 1_000_000;
        var time = new TimeOnly(ticks).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var fraction = micros == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{micros:000000}");
        return new TagObject(["iso", "fold", "tz"], [date + time + fraction, 0, offset is { } zone ? Zone(zone) : null]);
    }

    // Normalized as in Python: only days are negative.
    private static object?[] Delta(TimeSpan span)
    {
        var micros = (long)Math.Floor((decimal)span.Ticks / TicksPerMicrosecond);
        var (days, rest) = Math.DivRem(micros, 86_400_000_000);
        if (rest < 0) (days, rest) = (days - 1, rest + 86_400_000_000);
        return [days, rest / 1_000_000, rest % 1_000_000];
    }
}
