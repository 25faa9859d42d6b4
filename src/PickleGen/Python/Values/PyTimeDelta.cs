using System.Globalization;
using System.Numerics;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>datetime.timedelta</c>, of up to 999,999,999 days. An untyped load gives a <see cref="TimeSpan"/> up to
/// the 10,675,199 days that has room for, and this beyond.
/// </summary>
public sealed class PyTimeDelta : IEquatable<PyTimeDelta>, IReducible, IPyEquatable
{
    internal const long MicrosecondsPerDay = 86_400_000_000;

    /// <summary>Creates a timedelta; the parts may be of any sign and size and are normalized.</summary>
    /// <param name="days">Days.</param>
    /// <param name="seconds">Seconds.</param>
    /// <param name="microseconds">Microseconds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The whole is more than 999,999,999 days or less than minus that.</exception>
    public PyTimeDelta(long days, long seconds = 0, long microseconds = 0)
        : this((((BigInteger)days * 86_400) + seconds) * 1_000_000 + microseconds)
    {
    }

    private PyTimeDelta(BigInteger microseconds)
    {
        if (!IsInRange(microseconds)) throw new ArgumentOutOfRangeException(nameof(microseconds), "A timedelta has at most 999,999,999 days.");
        var total = (Int128)microseconds;
        var (days, rest) = Int128.DivRem(total, MicrosecondsPerDay);
        if (rest < 0)
        {
            days--;
            rest += MicrosecondsPerDay;
        }

        Days = (int)days;
        Seconds = (int)(rest / 1_000_000);
        Microseconds = (int)(rest % 1_000_000);
    }

    /// <summary>The days; negative if the whole is.</summary>
    public int Days { get; }

    /// <summary>The seconds beyond the days: 0 to 86,399.</summary>
    public int Seconds { get; }

    /// <summary>The microseconds beyond the seconds: 0 to 999,999.</summary>
    public int Microseconds { get; }

    object IPyEquatable.EqualityKey => TryToTimeSpan(out var value) ? value : this;

    private Int128 Total => ((Int128)Days * MicrosecondsPerDay) + (Seconds * 1_000_000L) + Microseconds;

    /// <summary>The same span; ticks below a microsecond are dropped.</summary>
    public static PyTimeDelta FromTimeSpan(TimeSpan value) => new(new BigInteger(value.Ticks / DatetimeState.MicrosecondTicks));

    /// <summary>The span as a <see cref="TimeSpan"/>, if that has room for it.</summary>
    /// <param name="value">The span.</param>
    public bool TryToTimeSpan(out TimeSpan value)
    {
        var ticks = Total * DatetimeState.MicrosecondTicks;
        var fits = ticks >= long.MinValue && ticks <= long.MaxValue;
        value = fits ? new TimeSpan((long)ticks) : default;
        return fits;
    }

    /// <inheritdoc/>
    public bool Equals(PyTimeDelta? other) => other is not null && Total == other.Total;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyTimeDelta);

    /// <inheritdoc/>
    public override int GetHashCode() => PyHash.Of(unchecked((long)Total));

    /// <summary>Python's <c>str(value)</c>: <c>-1 day, 23:59:59</c>.</summary>
    public override string ToString()
    {
        var days = Days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Days} day{(Math.Abs(Days) == 1 ? "" : "s")}, ");
        var fraction = Microseconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Microseconds:D6}");
        return string.Create(CultureInfo.InvariantCulture, $"{days}{Seconds / 3600}:{Seconds / 60 % 60:D2}:{Seconds % 60:D2}{fraction}");
    }

    /// <summary>A timedelta of so many microseconds, or null if that is out of Python's range.</summary>
    internal static PyTimeDelta? Create(BigInteger microseconds) => IsInRange(microseconds) ? new PyTimeDelta(microseconds) : null;

    PyObject IReducible.Reduce(int protocol) =>
        new(LibraryNames.TimeDelta, new PyTuple((long)Days, (long)Seconds, (long)Microseconds), PyConstruction.Call);

    private static bool IsInRange(BigInteger microseconds) =>
        microseconds >= -999_999_999 * (BigInteger)MicrosecondsPerDay && microseconds < 1_000_000_000 * (BigInteger)MicrosecondsPerDay;
}
