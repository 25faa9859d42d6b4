using System.Globalization;

namespace PickleGen.Tools;

/// <summary>Tags of .NET's dates and times, and of decimals.</summary>
internal static class TimeTags
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>The tag of such a value; null if it is of another kind.</summary>
    public static TagObject? Of(object? value) => value switch
    {
        DateOnly date => TagObject.Of("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => TagObject.Of("time", Moment("", time.Ticks, 0, null)),
        DateTime moment => TagObject.Of("datetime", Of(moment)),
        DateTimeOffset moment => TagObject.Of("datetime", Moment(Date(moment.DateTime), moment.TimeOfDay.Ticks, 0, moment.Offset)),
        TimeSpan span => TagObject.Of("timedelta", Delta(span)),
        _ => null,
    };

    /// <summary>A moment whose zone is any value.</summary>
    public static TagObject Moment(string date, long ticks, int fold, object? zone, TagBuilder builder)
    {
        var moment = Moment(date, ticks, fold, null);
        builder.Put(zone, moment.Values, 2);
        return moment;
    }

    /// <summary>A date and what follows it in ISO 8601.</summary>
    public static string Date(DateTime moment) => moment.ToString("yyyy-MM-dd'T'", CultureInfo.InvariantCulture);

    /// <summary>A fixed offset.</summary>
    public static TagObject Zone(TimeSpan offset, string? name = null) =>
        TagObject.Of("timezone", new TagObject(["offset", "name"], [Delta(offset), name]));

    private static TagObject Of(DateTime moment) => Moment(Date(moment), moment.TimeOfDay.Ticks, 0, moment.Kind switch
    {
        DateTimeKind.Utc => TimeSpan.Zero,
        DateTimeKind.Local => TimeZoneInfo.Local.GetUtcOffset(moment),
        _ => null,
    });

    // As isoformat writes it: microseconds only if there are any.
    private static TagObject Moment(string date, long ticks, int fold, TimeSpan? offset)
    {
        var micros = ticks / TicksPerMicrosecond % 1_000_000;
        var time = new TimeOnly(ticks).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var fraction = micros == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{micros:000000}");
        return new TagObject(["iso", "fold", "tz"], [date + time + fraction, fold, offset is { } zone ? Zone(zone) : null]);
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
