using System.Buffers.Binary;
using System.Globalization;

namespace PickleGen.Values;

/// <summary>Dates and times as the bytes that classes of Python's <c>datetime</c> reduce to, and as text.</summary>
internal static class DatetimeState
{
    public const int MicrosecondTicks = 10;

    /// <summary>Set in the hour of a time and the month of a datetime for the second of two equal ones.</summary>
    public const byte FoldBit = 0x80;

    /// <summary>The four bytes of a date.</summary>
    public static void WriteDate(DateOnly date, Span<byte> bytes)
    {
        var (year, month, day) = date;
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)year);
        bytes[2] = (byte)month;
        bytes[3] = (byte)day;
    }

    /// <summary>The six bytes of a time; ticks below a microsecond are dropped.</summary>
    public static void WriteTime(TimeOnly time, Span<byte> bytes)
    {
        var (seconds, ticks) = Math.DivRem(time.Ticks, TimeSpan.TicksPerSecond);
        var (minutes, second) = Math.DivRem((int)seconds, 60);
        var (hour, minute) = Math.DivRem(minutes, 60);
        bytes[0] = (byte)hour;
        bytes[1] = (byte)minute;
        bytes[2] = (byte)second;
        var microsecond = (int)ticks / MicrosecondTicks;
        bytes[3] = (byte)(microsecond >> 16);
        bytes[4] = (byte)(microsecond >> 8);
        bytes[5] = (byte)microsecond;
    }

    public static bool TryDate(ReadOnlySpan<byte> bytes, out DateOnly date)
    {
        int year = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var valid = year is >= 1 and <= 9999 && bytes[2] is >= 1 and <= 12 && bytes[3] >= 1 && bytes[3] <= DateTime.DaysInMonth(year, bytes[2]);
        date = valid ? new DateOnly(year, bytes[2], bytes[3]) : default;
        return valid;
    }

    public static bool TryTime(ReadOnlySpan<byte> bytes, out TimeOnly time)
    {
        var microsecond = (bytes[3] << 16) | (bytes[4] << 8) | bytes[5];
        var valid = bytes[0] < 24 && bytes[1] < 60 && bytes[2] < 60 && microsecond < 1_000_000;
        time = valid ? new TimeOnly(TicksOf(bytes, microsecond)) : default;
        return valid;
    }

    private static long TicksOf(ReadOnlySpan<byte> time, int microsecond) =>
        (((((time[0] * 60L) + time[1]) * 60) + time[2]) * TimeSpan.TicksPerSecond) + (microsecond * (long)MicrosecondTicks);

    public static bool TryDateTime(ReadOnlySpan<byte> bytes, out DateTime value)
    {
        if (TryDate(bytes, out var date) && TryTime(bytes[4..], out var time))
        {
            value = date.ToDateTime(time);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>A moment as .NET has it: it knows offsets of whole minutes up to 14 hours.</summary>
    public static bool TryAware(DateTime local, TimeSpan offset, out DateTimeOffset value)
    {
        var utc = local.Ticks - offset.Ticks;
        var valid = utc >= 0 && utc <= DateTime.MaxValue.Ticks
            && offset.Ticks % TimeSpan.TicksPerMinute == 0 && offset.Duration() <= TimeSpan.FromHours(14);
        value = valid ? new DateTimeOffset(local, offset) : default;
        return valid;
    }

    /// <summary>Python's <c>str</c> of a time: the fraction of a second only if there is one.</summary>
    public static string Format(TimeOnly time)
    {
        var microsecond = time.Ticks % TimeSpan.TicksPerSecond / MicrosecondTicks;
        var fraction = microsecond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{microsecond:D6}");
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}{fraction}");
    }

    /// <summary>
    /// Whether a value may be a zone: Python takes None and instances of <c>tzinfo</c>. Of those that are no value of the
    /// library's, nobody knows. Never a time: a chain of datetimes, each the zone of the next, would be compared as deep as it
    /// is long.
    /// </summary>
    public static bool IsZone(object? zone) => zone switch
    {
        null or PyTimeZone or PyZoneInfo or PyObject => true,
        IReducible or IPyEquatable or ValueType or string or byte[] or System.Net.IPAddress or System.Collections.IEnumerable or PyByteArray or PyGlobal or PyStr or PickleBuffer => false,
        _ => true,
    };

    /// <summary>The offset, where the zone says it without a time.</summary>
    public static string FormatZone(object? zone) => zone is PyTimeZone { Offset: var offset } ? PyTimeZone.Format(offset) : "";
}
