using System.Globalization;
using System.Text.Json.Nodes;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>The expectations of dates and times.</summary>
internal static class Times
{
    public static JsonObject Node(object value) => value switch
    {
        DateOnly date => ExpectationEncoder.Tag("date", ("iso", date.ToString("O", CultureInfo.InvariantCulture))),
        TimeOnly time => ExpectationEncoder.Tag("time", ("iso", Iso("HH:mm:ss", time, time.Ticks)), ("fold", 0), ("tz", null)),
        DateTime local => DateTime(local, 0, null),
        DateTimeOffset aware => DateTime(aware.DateTime, 0, TimeZone(aware.Offset, null)),
        TimeSpan delta => Delta(delta),
        _ => throw new ArgumentException($"{value.GetType()} is no time."),
    };

    public static JsonObject DateTime(DateTime local, int fold, JsonNode? zone) =>
        ExpectationEncoder.Tag("datetime", ("iso", Iso("yyyy-MM-ddTHH:mm:ss", local, local.Ticks)), ("fold", fold), ("tz", zone));

    public static JsonObject TimeZone(TimeSpan offset, string? name)
    {
        var zone = ExpectationEncoder.Tag("timezone", ("offset_seconds", (long)offset.TotalSeconds));
        if (name is not null) zone["name"] = name;
        return zone;
    }

    // Python leaves the fraction out where it is zero, and has six digits otherwise.
    private static string Iso(string format, IFormattable value, long ticks) =>
        value.ToString(ticks % TimeSpan.TicksPerSecond == 0 ? format : format + ".ffffff", CultureInfo.InvariantCulture);

    // Only the days of a timedelta are negative.
    private static JsonObject Delta(TimeSpan delta)
    {
        var days = Math.DivRem(delta.Ticks, TimeSpan.TicksPerDay, out var rest);
        if (rest < 0)
        {
            days--;
            rest += TimeSpan.TicksPerDay;
        }

        return ExpectationEncoder.Tag(
            "timedelta",
            ("days", days),
            ("seconds", rest / TimeSpan.TicksPerSecond),
            ("microseconds", rest % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond));
    }
}
