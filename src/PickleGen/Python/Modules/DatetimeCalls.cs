using System.Numerics;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>
/// What calls of <c>datetime</c>'s classes make: .NET's value where it holds all of it, else one of the library's;
/// null for arguments that Python would refuse or that no pickle has.
/// </summary>
internal static class DatetimeCalls
{
    // What a timedelta's arguments count, in microseconds: days, seconds, microseconds, milliseconds, minutes, hours, weeks.
    private static readonly long[] Units = [86_400_000_000, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000, 604_800_000_000];

    /// <summary><c>date(state)</c>, <c>date(year, month, day)</c>.</summary>
    public static object? Date(PyTuple args)
    {
        Span<byte> bytes = stackalloc byte[4];
        var valid = args switch
        {
            [long year and >= 1 and <= 9999, long month and > 0 and < 128, long day and > 0 and < 128] => Pack(bytes, year, month, day),
            [var state] => Bytes(state) is { Length: 4 } given && given.AsSpan().TryCopyTo(bytes),
            _ => false,
        };
        return valid && DatetimeState.TryDate(bytes, out var date) ? date : null;
    }

    /// <summary><c>time(state[, zone])</c>, <c>time(hour, ..., microsecond[, zone])</c>.</summary>
    public static object? Time(PyTuple args)
    {
        Span<byte> bytes = stackalloc byte[6];
        if (!State(args, bytes, out var zone))
        {
            if (!Clock(args, 0, bytes)) return null;
            zone = args.Count == 5 ? args[4] : null;
        }

        var fold = bytes[0] >= DatetimeState.FoldBit ? 1 : 0;
        bytes[0] &= DatetimeState.FoldBit - 1;
        if (!DatetimeState.IsZone(zone) || !DatetimeState.TryTime(bytes, out var time)) return null;
        return zone is null && fold == 0 ? time : new PyTime(time, zone, fold);
    }

    /// <summary><c>datetime(state[, zone])</c>, <c>datetime(year, month, day, ..., microsecond[, zone])</c>.</summary>
    public static object? DateTime(PyTuple args)
    {
        Span<byte> bytes = stackalloc byte[10];
        if (!State(args, bytes, out var zone))
        {
            if (args is not [long year and >= 1 and <= 9999, long month and > 0 and < 128, long day and > 0 and < 128, ..]) return null;
            if (!Pack(bytes, year, month, day) || !Clock(args, 3, bytes[4..])) return null;
            zone = args.Count == 8 ? args[7] : null;
        }

        var fold = bytes[2] >= DatetimeState.FoldBit ? 1 : 0;
        bytes[2] &= DatetimeState.FoldBit - 1;
        if (!DatetimeState.IsZone(zone) || !DatetimeState.TryDateTime(bytes, out var local)) return null;
        if (fold == 0 && zone is null) return local;
        if (fold == 0 && zone is PyTimeZone { Name: null } && DatetimeState.TryAware(local, ((PyTimeZone)zone).Offset, out var aware)) return aware;
        return new PyDateTime(local, zone, fold);
    }

    /// <summary><c>timedelta(days, seconds, microseconds)</c>, of any size, and what may come after.</summary>
    public static object? TimeDelta(PyTuple args)
    {
        if (args.Count > Units.Length) return null;
        var total = BigInteger.Zero;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is long small) total += (BigInteger)small * Units[i];
            else if (args[i] is BigInteger big) total += big * Units[i];
            else return null;
        }

        if (PyTimeDelta.Create(total) is not { } delta) return null;
        return delta.TryToTimeSpan(out var span) ? span : delta;
    }

    /// <summary><c>timezone(offset[, name])</c>.</summary>
    public static object? TimeZone(PyTuple args)
    {
        if (args is not ([TimeSpan] or [TimeSpan, string])) return null;
        var offset = (TimeSpan)args[0]!;
        return PyTimeZone.IsOffset(offset) ? new PyTimeZone(offset, args[0]!, args.Count == 2 ? (string?)args[1] : null) : null;
    }

    // The bytes, or the text Python 2's str was decoded to, and the zone if there is one.
    private static bool State(PyTuple args, Span<byte> bytes, out object? zone)
    {
        zone = args.Count == 2 ? args[1] : null;
        return args.Count is 1 or 2 && Bytes(args[0]) is { } state && state.Length == bytes.Length && state.AsSpan().TryCopyTo(bytes);
    }

    private static bool Pack(Span<byte> bytes, long year, long month, long day)
    {
        bytes[0] = (byte)(year >> 8);
        bytes[1] = (byte)year;
        bytes[2] = (byte)month;
        bytes[3] = (byte)day;
        return true;
    }

    // Up to four numbers; what is missing is 0.
    private static bool Clock(PyTuple args, int start, Span<byte> bytes)
    {
        if (args.Count > start + 5) return false;
        bytes.Clear();
        for (var i = start; i < Math.Min(args.Count, start + 4); i++)
        {
            var part = i - start;
            if (args[i] is not long number || number < 0 || number >= (part == 3 ? 1_000_000 : 60)) return false;
            if (part < 3)
            {
                bytes[part] = (byte)number;
                continue;
            }

            bytes[3] = (byte)(number >> 16);
            bytes[4] = (byte)(number >> 8);
            bytes[5] = (byte)number;
        }

        return true;
    }

    // Bytes, or the text Python 2's str was decoded to.
    private static byte[]? Bytes(object? value) => value switch
    {
        byte[] bytes => bytes,
        string text when text.All(static unit => unit <= 0xff) => System.Text.Encoding.Latin1.GetBytes(text),
        _ => null,
    };
}
