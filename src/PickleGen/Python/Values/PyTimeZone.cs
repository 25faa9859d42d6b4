using System.Globalization;
using PickleGen.Values;

namespace PickleGen;

/// <summary>A Python <c>datetime.timezone</c>: a fixed offset, to the microsecond, and perhaps a name.</summary>
public sealed class PyTimeZone : IEquatable<PyTimeZone>, IReducible, ISingleton
{
    // The object that was read: Python may have it elsewhere too.
    private readonly object _delta;

    /// <summary>Creates a zone.</summary>
    /// <param name="offset">The offset from UTC, less than 24 hours to either side.</param>
    /// <param name="name">The name; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is 24 hours or more, or no whole number of microseconds.</exception>
    public PyTimeZone(TimeSpan offset, string? name = null)
        : this(offset, (object)offset, name)
    {
        if (!IsOffset(offset)) throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset is less than 24 hours, in microseconds.");
    }

    internal PyTimeZone(TimeSpan offset, object delta, string? name)
    {
        Offset = offset;
        Name = name;
        _delta = delta;
    }

    /// <summary>Python's <c>timezone.utc</c>.</summary>
    public static PyTimeZone Utc { get; } = new(TimeSpan.Zero);

    /// <summary>The offset from UTC.</summary>
    public TimeSpan Offset { get; }

    /// <summary>The name, if it was given one.</summary>
    public string? Name { get; }

    // timezone.utc is one object in Python, and other zones may as well be.
    (object Kind, long Value)? ISingleton.Singleton => Name is null ? (LibraryNames.TimeZone, Offset.Ticks) : null;

    /// <summary>Whether both have the same offset; as in Python, names do not count.</summary>
    public bool Equals(PyTimeZone? other) => other is not null && Offset == other.Offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyTimeZone);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of((object)Offset);

    /// <summary>Python's <c>str(value)</c>: the name, or <c>UTC+05:30</c>.</summary>
    public override string ToString() => Name ?? (Offset == TimeSpan.Zero ? "UTC" : "UTC" + Format(Offset));

    internal static bool IsOffset(TimeSpan offset) =>
        offset.Ticks % DatetimeState.MicrosecondTicks == 0 && offset.Duration() < TimeSpan.FromDays(1);

    /// <summary>Python's <c>%z</c> with colons.</summary>
    internal static string Format(TimeSpan offset)
    {
        var value = offset.Duration();
        var microseconds = value.Ticks % TimeSpan.TicksPerSecond / DatetimeState.MicrosecondTicks;
        var fraction = microseconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{microseconds:D6}");
        var seconds = value.Seconds == 0 && microseconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{value.Seconds:D2}{fraction}");
        return string.Create(CultureInfo.InvariantCulture, $"{(offset < TimeSpan.Zero ? '-' : '+')}{value.Hours:D2}:{value.Minutes:D2}{seconds}");
    }

    PyObject IReducible.Reduce(int protocol) =>
        new(LibraryNames.TimeZone, Name is null ? new PyTuple(_delta) : new PyTuple(_delta, Name), PyConstruction.Call);
}
