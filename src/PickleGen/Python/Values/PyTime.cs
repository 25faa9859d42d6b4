using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>datetime.time</c> with a zone or a fold. An untyped load gives a <see cref="TimeOnly"/> where there is
/// neither.
/// </summary>
public sealed class PyTime : IEquatable<PyTime>, IReducible, IPyEquatable
{
    /// <summary>Creates a time.</summary>
    /// <param name="time">The time of day; ticks below a microsecond are dropped.</param>
    /// <param name="timeZone">The zone: a <see cref="PyTimeZone"/>, a <see cref="PyZoneInfo"/>, what Python has else, or null.</param>
    /// <param name="fold">1 for the second of two equal times when clocks are set back, else 0.</param>
    /// <exception cref="ArgumentException">The zone is a value that Python has no zones of, such as text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The fold is neither 0 nor 1.</exception>
    public PyTime(TimeOnly time, object? timeZone = null, int fold = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fold, 1);
        if (!DatetimeState.IsZone(timeZone)) throw new ArgumentException("A time, a number, text or a collection is no time zone.", nameof(timeZone));
        Time = new TimeOnly(time.Ticks - (time.Ticks % DatetimeState.MicrosecondTicks));
        TimeZone = timeZone;
        Fold = fold;
    }

    /// <summary>The time of day.</summary>
    public TimeOnly Time { get; }

    /// <summary>The zone, if there is one.</summary>
    public object? TimeZone { get; }

    /// <summary>1 for the second of two equal times. Protocols below 4 cannot hold it.</summary>
    public int Fold { get; }

    // The fold does not count, a fixed offset does.
    object IPyEquatable.EqualityKey => TimeZone switch
    {
        null => Time,
        PyTimeZone zone => new AwareTime(Time.Ticks - zone.Offset.Ticks),
        var zone => new ZonedTime(Time, zone),
    };

    /// <summary>Whether Python finds them equal: at the same offset from UTC, and naive only with naive.</summary>
    public bool Equals(PyTime? other) => PyEquality.Instance.Equals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PyTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of(((IPyEquatable)this).EqualityKey);

    /// <summary>Python's <c>str(value)</c>; the offset only of a <see cref="PyTimeZone"/>.</summary>
    public override string ToString() => DatetimeState.Format(Time) + DatetimeState.FormatZone(TimeZone);

    PyObject IReducible.Reduce(int protocol)
    {
        var state = new byte[6];
        DatetimeState.WriteTime(Time, state);
        if (Fold == 1 && protocol > 3) state[0] |= DatetimeState.FoldBit;
        return new PyObject(LibraryNames.Time, TimeZone is null ? new PyTuple(state) : new PyTuple(state, TimeZone), PyConstruction.Call);
    }

    private sealed record AwareTime(long UtcTicks)
    {
        public override int GetHashCode() => PyHash.Of(UtcTicks);
    }

    private sealed record ZonedTime(TimeOnly Time, object Zone)
    {
        public override int GetHashCode() => PyHash.Of(Time, Zone);
    }
}
