using System.Numerics;
using PickleGen.Internal;
using PickleGen.Values;
using PickleGen.Writing;

namespace PickleGen;

/// <summary>
/// A Python range (Python 2's <c>xrange</c>): the numbers from <see cref="Start"/> up to and without <see cref="Stop"/>.
/// Two are equal if they stand for the same numbers.
/// </summary>
public sealed class PyRange : IEquatable<PyRange>, IReducible
{
    /// <summary>Creates a range.</summary>
    /// <param name="start">The first number.</param>
    /// <param name="stop">Where it ends; not part of it.</param>
    /// <param name="step">From each number to the next; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is zero.</exception>
    public PyRange(BigInteger start, BigInteger stop, BigInteger step)
    {
        if (step.IsZero) throw new ArgumentOutOfRangeException(nameof(step), "The step of a range cannot be zero.");
        Start = start;
        Stop = stop;
        Step = step;
    }

    /// <summary>The first number, if there is any.</summary>
    public BigInteger Start { get; }

    /// <summary>Where it ends.</summary>
    public BigInteger Stop { get; }

    /// <summary>From each number to the next.</summary>
    public BigInteger Step { get; }

    /// <summary>How many numbers there are.</summary>
    public BigInteger Count
    {
        get
        {
            var span = Step.Sign > 0 ? Stop - Start : Start - Stop;
            return span.Sign <= 0 ? BigInteger.Zero : ((span - 1) / BigInteger.Abs(Step)) + 1;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PyRange? other)
    {
        if (other is null) return false;
        var count = Count;
        if (count != other.Count) return false;
        return count.IsZero || (Start == other.Start && (count.IsOne || Step == other.Step));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyRange);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var count = Count;
        var hash = new KeyedHash();
        hash.Add(PyNumber.Hash(count));
        if (!count.IsZero) hash.Add(PyNumber.Hash(Start));
        if (count > 1) hash.Add(PyNumber.Hash(Step));
        return hash.ToInt32();
    }

    /// <summary>As Python shows it: <c>range(0, 10, 2)</c>.</summary>
    public override string ToString() => Step.IsOne ? $"range({Start}, {Stop})" : $"range({Start}, {Stop}, {Step})";

    PyObject IReducible.Reduce(int protocol) => new(
        WellKnown.Range, new PyTuple(PyInt.Normalize(Start), PyInt.Normalize(Stop), PyInt.Normalize(Step)), PyConstruction.Call);
}
