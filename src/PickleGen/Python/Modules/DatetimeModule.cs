using System.Buffers.Binary;
using System.Globalization;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>
/// Python's <c>datetime</c>: dates and times as the bytes its classes reduce to, or as the numbers their constructors
/// take, to the microsecond.
/// </summary>
internal static class DatetimeModule
{
    public static readonly GlobalTarget Date = new Target("date", DatetimeCalls.Date);
    public static readonly GlobalTarget Time = new Target("time", DatetimeCalls.Time);
    public static readonly GlobalTarget DateTime = new Target("datetime", DatetimeCalls.DateTime);
    public static readonly GlobalTarget TimeDelta = new Target("timedelta", DatetimeCalls.TimeDelta);
    public static readonly GlobalTarget TimeZone = new Target("timezone", DatetimeCalls.TimeZone);

    public const int MicrosecondTicks = 10;

    /// <summary>Set in the hour of a time and the month of a datetime for the second of two equal ones.</summary>
    public const byte FoldBit = 0x80;

    /// <summary>The four bytes of a date.</summary>
    public static void WriteDate(DateOnly date, Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)date.Year);
        bytes[2] = (byte)date.Month;
        bytes[3] = (byte)date.Day;
    }

    /// <summary>The six bytes of a time; ticks below a microsecond are dropped.</summary>
    public static void WriteTime(TimeOnly time, Span<byte> bytes)
    {
        bytes[0] = (byte)time.Hour;
        bytes[1] = (byte)time.Minute;
        bytes[2] = (byte)time.Second;
        var microsecond = time.Ticks % TimeSpan.TicksPerSecond / MicrosecondTicks;
        bytes[3] = (byte)(microsecond >> 16);
        bytes[4] = (byte)(microsecond >> 8);
        bytes[5] = (byte)microsecond;
    }

    public static bool TryDate(ReadOnlySpan<byte> bytes, out DateOnly date)
    {
        int year = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        var valid = year is >= 1 and <= 9999 && bytes[2] is >= 1 and <= 12 && bytes[3] >= 1 && bytes[3] <= System.DateTime.DaysInMonth(year, bytes[2]);
        date = valid ? new DateOnly(year, bytes[2], bytes[3]) : default;
        return valid;
    }

    public static bool TryTime(ReadOnlySpan<byte> bytes, out TimeOnly time)
    {
        var microsecond = (bytes[3] << 16) | (bytes[4] << 8) | bytes[5];
        var valid = bytes[0] < 24 && bytes[1] < 60 && bytes[2] < 60 && microsecond < 1_000_000;
        time = valid ? new TimeOnly(bytes[0], bytes[1], bytes[2]).Add(new TimeSpan(microsecond * (long)MicrosecondTicks)) : default;
        return valid;
    }

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
        var valid = utc >= 0 && utc <= System.DateTime.MaxValue.Ticks
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

    /// <summary>The offset, where the zone says it without a time.</summary>
    public static string FormatZone(object? zone) => zone is PyTimeZone { Offset: var offset } ? PyTimeZone.Format(offset) : "";

    /// <summary>Bytes, or the text Python 2's str was decoded to.</summary>
    public static byte[]? Bytes(object? value) => value switch
    {
        byte[] bytes => bytes,
        string text when text.All(static unit => unit <= 0xff) => System.Text.Encoding.Latin1.GetBytes(text),
        _ => null,
    };

    private sealed class Target(string name, Func<PyTuple, object?> make) : GlobalTarget(new PyGlobal("datetime", name))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            PickleSlot.Object(make(args) ?? new PyObject(Name, args, PyConstruction.Call));
    }
}
