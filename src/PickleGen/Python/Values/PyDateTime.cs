using System.Globalization;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>datetime.datetime</c> that no .NET type holds: with a fold, a named zone, a zone with rules, or an
/// offset .NET does not know. An untyped load gives a <see cref="DateTime"/> or <see cref="DateTimeOffset"/> elsewhere.
/// </summary>
public sealed class PyDateTime : IEquatable<PyDateTime>, IReducible, IPyEquatable
{
    /// <summary>Creates a datetime.</summary>
    /// <param name="local">The local time, whose kind does not count; ticks below a microsecond are dropped.</param>
    /// <param name="timeZone">The zone: a <see cref="PyTimeZone"/>, a <see cref="PyZoneInfo"/>, what Python has else, or null.</param>
    /// <param name="fold">1 for the second of two equal times when clocks are set back, else 0.</param>
    /// <exception cref="ArgumentException">The zone is a value that Python has no zones of, such as text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The fold is neither 0 nor 1.</exception>
    public PyDateTime(DateTime local, object? timeZone = null, int fold = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fold, 1);
        if (!DatetimeState.IsZone(timeZone)) throw new ArgumentException("A time, a number, text or a collection is no time zone.", nameof(timeZone));
        Local = new DateTime(local.Ticks - (local.Ticks % DatetimeState.MicrosecondTicks));
        TimeZone = timeZone;
        Fold = fold;
    }

    /// <summary>The local time.</summary>
    public DateTime Local { get; }

    /// <summary>The zone, if there is one.</summary>
    public object? TimeZone { get; }

    /// <summary>1 for the second of two equal times. Protocols below 4 cannot hold it.</summary>
    public int Fold { get; }

    // The fold does not count, a fixed offset does.
    object IPyEquatable.EqualityKey => TimeZone switch
    {
        null => Local,
        PyTimeZone zone => new Instant(Local.Ticks - zone.Offset.Ticks),
        var zone => new ZonedDateTime(Local, zone),
    };

    /// <summary>The same moment, where the zone is a <see cref="PyTimeZone"/> whose offset .NET has too.</summary>
    /// <param name="value">The moment.</param>
    /// <returns>False if there is no zone or another, the offset is no whole number of minutes up to 14 hours, or the moment is out of range.</returns>
    public bool TryToDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        return TimeZone is PyTimeZone zone && DatetimeState.TryAware(Local, zone.Offset, out value);
    }

    /// <summary>
    /// Whether Python finds them equal: the same moment, or naive and of the same time. Moments of zones with rules
    /// are compared only within one zone.
    /// </summary>
    public bool Equals(PyDateTime? other) => PyEquality.Instance.Equals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PyDateTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of(((IPyEquatable)this).EqualityKey);

    /// <summary>Python's <c>str(value)</c>; the offset only of a <see cref="PyTimeZone"/>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Local:yyyy-MM-dd} {DatetimeState.Format(TimeOnly.FromDateTime(Local))}{DatetimeState.FormatZone(TimeZone)}");

    PyObject IReducible.Reduce(int protocol)
    {
        var state = new byte[10];
        DatetimeState.WriteDate(DateOnly.FromDateTime(Local), state);
        DatetimeState.WriteTime(TimeOnly.FromDateTime(Local), state.AsSpan(4));
        if (Fold == 1 && protocol > 3) state[2] |= DatetimeState.FoldBit;
        return new PyObject(LibraryNames.DateTime, TimeZone is null ? new PyTuple(state) : new PyTuple(state, TimeZone), PyConstruction.Call);
    }

    private sealed record ZonedDateTime(DateTime Local, object Zone)
    {
        public override int GetHashCode() => PyHash.Of(Local, Zone);
    }
}
