using System.Buffers.Binary;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>datetime</c>: dates and times as the bytes its classes reduce to, to the microsecond.</summary>
internal static class DatetimeModule
{
    public static readonly GlobalTarget Date = new Target("date", static args =>
        args.Count == 1 && Bytes(args[0]) is { Length: 4 } bytes && TryDate(bytes, out var date) ? date : null);

    public static readonly GlobalTarget Time = new Target("time", static args =>
        args.Count == 1 && Bytes(args[0]) is { Length: 6 } bytes && TryTime(bytes, out var time) ? time : null);

    // Naive is a DateTime, a fixed offset a DateTimeOffset; a named zone or a fold has no .NET type.
    public static readonly GlobalTarget DateTime = new Target("datetime", static args =>
        args.Count is 1 or 2 && Bytes(args[0]) is { Length: 10 } bytes && TryDateTime(bytes, out var local)
            ? args.Count == 1 ? local : TryOffset(args[1], named: false, out var offset) ? Aware(local, offset) : null
            : null);

    public static readonly GlobalTarget TimeDelta = new Target("timedelta", static args => TryDelta(args, out var delta) ? delta : null);

    /// <summary>A zone of a fixed offset; it is only understood as part of a datetime.</summary>
    public static readonly GlobalTarget TimeZone = new Target("timezone", static _ => null);

    public const int MicrosecondTicks = 10;

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

    /// <summary>The fold bit is in the month; without it, the bytes are those of an ordinary time.</summary>
    public static byte[] WithoutFold(byte[] bytes)
    {
        if (bytes.Length != 10 || bytes[2] < 128) return bytes;
        var copy = (byte[])bytes.Clone();
        copy[2] -= 128;
        return copy;
    }

    /// <summary>The offset of a <c>timezone</c>; with a name only if the caller does not mind losing it.</summary>
    public static bool TryOffset(object? zone, bool named, out TimeSpan offset)
    {
        offset = default;
        if (zone is not PyObject { Class: { } name, Args: var args } || !name.Equals(TimeZone.Name)) return false;
        if (args.Count is 0 or > 2 || (args.Count == 2 && !named) || args[0] is not TimeSpan delta) return false;

        // DateTimeOffset knows whole minutes up to 14 hours.
        offset = delta;
        return delta.Ticks % TimeSpan.TicksPerMinute == 0 && delta.Duration() <= TimeSpan.FromHours(14);
    }

    public static object? Aware(DateTime local, TimeSpan offset) => TryAware(local, offset, out var value) ? value : null;

    public static bool TryAware(DateTime local, TimeSpan offset, out DateTimeOffset value)
    {
        var utc = local.Ticks - offset.Ticks;
        var valid = utc >= 0 && utc <= System.DateTime.MaxValue.Ticks;
        value = valid ? new DateTimeOffset(local, offset) : default;
        return valid;
    }

    /// <summary>Bytes, or the text Python 2's str was decoded to.</summary>
    public static byte[]? Bytes(object? value) => value switch
    {
        byte[] bytes => bytes,
        string text when text.All(static unit => unit <= 0xff) => System.Text.Encoding.Latin1.GetBytes(text),
        _ => null,
    };

    private static bool TryDelta(PyTuple args, out TimeSpan delta)
    {
        delta = default;
        if (args is not [long days, long seconds, long microseconds]) return false;
        var ticks = ((Int128)days * TimeSpan.TicksPerDay) + ((Int128)seconds * TimeSpan.TicksPerSecond) + ((Int128)microseconds * MicrosecondTicks);
        if (ticks < long.MinValue || ticks > long.MaxValue) return false;
        delta = new TimeSpan((long)ticks);
        return true;
    }

    private sealed class Target(string name, Func<PyTuple, object?> make) : GlobalTarget(new PyGlobal("datetime", name))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            PickleSlot.Object(make(args) ?? new PyObject(Name, args, PyConstruction.Call));
    }
}
