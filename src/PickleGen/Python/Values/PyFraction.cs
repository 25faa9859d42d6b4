using System.Globalization;
using System.Numerics;
using PickleGen.Values;

namespace PickleGen;

/// <summary>A Python <c>fractions.Fraction</c>, in lowest terms.</summary>
public sealed class PyFraction : IEquatable<PyFraction>, IReducible
{
    /// <summary>Creates a fraction and reduces it.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, of any sign.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public PyFraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("The denominator of a fraction is 0.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        Denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    /// <summary>The numerator, which has the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator; at least 1.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Whether they are the same number.</summary>
    public bool Equals(PyFraction? other) => other is not null && Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyFraction);

    /// <inheritdoc/>
    public override int GetHashCode() => PyNumber.Hash(this);

    /// <summary>Python's <c>str(value)</c>: <c>1/3</c>, or <c>2</c>.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    PyObject IReducible.Reduce(int protocol) => new(LibraryNames.Fraction, new PyTuple(Integer(Numerator), Integer(Denominator)), PyConstruction.Call);

    private static object Integer(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? (long)value : value;
}
