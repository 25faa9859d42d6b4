using PickleGen.Copying;
using PickleGen.Modules;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Converters;

/// <summary>A DateOnly as <c>datetime.date</c>.</summary>
internal sealed class DateOnlyConverter() : CallConverter<DateOnly>(DatetimeModule.Date, "a datetime.date")
{
    private protected override bool TryReadCall(ref PickleReader reader, out DateOnly value)
    {
        value = default;
        if (!reader.SeesBytesCall(4, out var bytes) || !DatetimeState.TryDate(bytes, out value)) return false;
        reader.PassBytesCall(4);
        return true;
    }

    internal override void Write(ref PickleWriter writer, DateOnly value)
    {
        Span<byte> bytes = stackalloc byte[4];
        DatetimeState.WriteDate(value, bytes);
        writer.WriteBytesCall(LibraryNames.Date, bytes);
    }
}

/// <summary>A TimeOnly as <c>datetime.time</c> without a zone.</summary>
internal sealed class TimeOnlyConverter() : CallConverter<TimeOnly>(DatetimeModule.Time, "a datetime.time without a zone")
{
    private protected override bool TryReadCall(ref PickleReader reader, out TimeOnly value)
    {
        value = default;
        if (!reader.SeesBytesCall(6, out var bytes) || !DatetimeState.TryTime(bytes, out value)) return false;
        reader.PassBytesCall(6);
        return true;
    }

    internal override void Write(ref PickleWriter writer, TimeOnly value)
    {
        Span<byte> bytes = stackalloc byte[6];
        DatetimeState.WriteTime(value, bytes);
        writer.WriteBytesCall(LibraryNames.Time, bytes);
    }
}

/// <summary>A TimeSpan as <c>datetime.timedelta</c>; ticks below a microsecond are dropped.</summary>
internal sealed class TimeSpanConverter() : CallConverter<TimeSpan>(DatetimeModule.TimeDelta, "a datetime.timedelta")
{
    internal override void Write(ref PickleWriter writer, TimeSpan value)
    {
        var ticks = value.Ticks - (value.Ticks % DatetimeState.MicrosecondTicks);

        // Python has one timedelta(0).
        var zero = LibraryNames.TimeDelta;
        if (ticks == 0 && writer.TryWriteSingleton(zero, 0)) return;

        // Python's form: days of any sign, seconds and microseconds of theirs from 0 on.
        var days = Math.DivRem(ticks, TimeSpan.TicksPerDay, out var rest);
        if (rest < 0)
        {
            days--;
            rest += TimeSpan.TicksPerDay;
        }

        writer.StartCall(LibraryNames.TimeDelta, 3);
        writer.Write(days);
        writer.Write(rest / TimeSpan.TicksPerSecond);
        writer.Write(rest % TimeSpan.TicksPerSecond / DatetimeState.MicrosecondTicks);
        writer.EndCall(3);
        if (ticks == 0) writer.MemoizeSingleton(zero, 0);
        else writer.MemoizeObject(null);
    }
}

/// <summary>
/// A DateTime as <c>datetime.datetime</c>: Unspecified is naive, Utc is aware of UTC, Local of the offset it has
/// there. Aware ones are read as UTC.
/// </summary>
internal sealed class DateTimeConverter() : CallConverter<DateTime>(DatetimeModule.DateTime, "a datetime.datetime")
{
    private protected override bool TryReadCall(ref PickleReader reader, out DateTime value)
    {
        value = default;
        if (!reader.SeesBytesCall(10, out var bytes) || !DatetimeState.TryDateTime(bytes, out value)) return false;
        reader.PassBytesCall(10);
        return true;
    }

    internal override void Write(ref PickleWriter writer, DateTime value)
    {
        if (value.Kind == DateTimeKind.Unspecified) DateTimeOffsetConverter.Write(ref writer, value, null);
        else DateTimeOffsetConverter.Write(ref writer, value, value.Kind == DateTimeKind.Utc ? TimeSpan.Zero : TimeZoneInfo.Local.GetUtcOffset(value));
    }

    // A naive one is never an aware one, whatever its ticks.
    internal override bool AreEqual(EqualityContext context, DateTime left, DateTime right) =>
        left.Kind == DateTimeKind.Unspecified || right.Kind == DateTimeKind.Unspecified
            ? left.Kind == right.Kind && left.Ticks == right.Ticks
            : left.ToUniversalTime().Ticks == right.ToUniversalTime().Ticks;

    private protected override bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out DateTime result)
    {
        if (value is DateTimeOffset aware || (value is PyDateTime zoned && zoned.TryToDateTimeOffset(out aware)))
        {
            result = aware.UtcDateTime;
            return true;
        }

        // A fold only matters with a zone.
        result = value is PyDateTime { TimeZone: null, Local: var local } ? local : default;
        return value is PyDateTime { TimeZone: null };
    }
}

/// <summary>A DateTimeOffset as <c>datetime.datetime</c> with a <c>timezone</c>.</summary>
internal sealed class DateTimeOffsetConverter() : CallConverter<DateTimeOffset>(DatetimeModule.DateTime, "a datetime.datetime with a fixed offset")
{
    internal override void Write(ref PickleWriter writer, DateTimeOffset value) => Write(ref writer, value.DateTime, value.Offset);

    /// <summary>Writes local time, and its offset unless it is naive.</summary>
    public static void Write(ref PickleWriter writer, DateTime local, TimeSpan? offset)
    {
        Span<byte> bytes = stackalloc byte[10];
        DatetimeState.WriteDate(DateOnly.FromDateTime(local), bytes);
        DatetimeState.WriteTime(TimeOnly.FromDateTime(local), bytes[4..]);
        if (offset is not { } zone)
        {
            writer.WriteBytesCall(LibraryNames.DateTime, bytes);
            return;
        }

        writer.StartCall(LibraryNames.DateTime, 2);
        writer.WriteBytes(bytes, null);
        WriteZone(ref writer, zone);
        writer.EndCall(2);
        writer.MemoizeObject(null);
    }

    // A zone's name and a fold are lost.
    private protected override bool TryTake(in PickleSlot slot, object? value, PickleMachine machine, out DateTimeOffset result)
    {
        result = default;
        return value is PyDateTime zoned && zoned.TryToDateTimeOffset(out result);
    }

    // timezone.utc is one object in Python, and other zones may as well be.
    private static void WriteZone(ref PickleWriter writer, TimeSpan offset)
    {
        var zone = LibraryNames.TimeZone;
        if (writer.TryWriteSingleton(zone, offset.Ticks)) return;
        writer.StartCall(zone, 1);
        PickleConverters.TimeSpan.Write(ref writer, offset);
        writer.EndCall(1);
        writer.MemoizeSingleton(zone, offset.Ticks);
    }
}
