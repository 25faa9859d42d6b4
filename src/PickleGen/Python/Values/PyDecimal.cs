using System.Numerics;
using PickleGen.Values;

namespace PickleGen;

/// <summary>
/// A Python <c>decimal.Decimal</c> of any size, infinities and NaNs included. An untyped load gives a
/// <see cref="decimal"/> where that has the same text, and this elsewhere.
/// </summary>
public sealed class PyDecimal : IEquatable<PyDecimal>, IReducible
{
    private readonly DecimalText _text;

    /// <summary>A finite number: coefficient times ten to the power of the exponent.</summary>
    /// <param name="coefficient">The digits and the sign.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <exception cref="ArgumentOutOfRangeException">Python has no such exponent; it ends near plus and minus 10 to the power of 18.</exception>
    public PyDecimal(BigInteger coefficient, long exponent)
        : this(BigInteger.Abs(coefficient), exponent, coefficient.Sign < 0)
    {
    }

    /// <summary>A finite number whose sign is given apart, so that it can be a negative zero.</summary>
    /// <param name="coefficient">The digits; not negative.</param>
    /// <param name="exponent">The power of ten.</param>
    /// <param name="isNegative">The sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is negative, or Python has no such exponent.</exception>
    public PyDecimal(BigInteger coefficient, long exponent, bool isNegative)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(coefficient);
        _text = DecimalText.Finite(isNegative, coefficient.ToString(null, null), exponent)
            ?? throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "Python's decimals have no such exponent.");
    }

    internal PyDecimal(DecimalText text) => _text = text;

    /// <summary>Positive infinity.</summary>
    public static PyDecimal PositiveInfinity { get; } = new(DecimalText.Special(false, DecimalKind.Infinity));

    /// <summary>Negative infinity.</summary>
    public static PyDecimal NegativeInfinity { get; } = new(DecimalText.Special(true, DecimalKind.Infinity));

    /// <summary>A quiet NaN.</summary>
    public static PyDecimal NaN { get; } = new(DecimalText.Special(false, DecimalKind.NaN));

    /// <summary>Whether there is a minus: negative zeros and NaNs have one too.</summary>
    public bool IsNegative => _text.IsNegative;

    /// <summary>Whether it is a number and not infinite.</summary>
    public bool IsFinite => _text.Kind == DecimalKind.Finite;

    /// <summary>Whether it is an infinity.</summary>
    public bool IsInfinity => _text.Kind == DecimalKind.Infinity;

    /// <summary>Whether it is a NaN, quiet or signaling.</summary>
    public bool IsNaN => _text.Kind is DecimalKind.NaN or DecimalKind.SignalingNaN;

    /// <summary>Whether it is a signaling NaN, which Python cannot use as a key.</summary>
    public bool IsSignalingNaN => _text.Kind == DecimalKind.SignalingNaN;

    /// <summary>The digits without sign; of a NaN its payload, of an infinity 0.</summary>
    public BigInteger Coefficient => _text.Digits.Length == 0 ? BigInteger.Zero : BigInteger.Parse(_text.Digits, null);

    /// <summary>The power of ten; 0 if it is not finite.</summary>
    public long Exponent => _text.Exponent;

    internal DecimalText Text => _text;

    /// <summary>Parses what Python's <c>Decimal(text)</c> takes.</summary>
    /// <param name="text">The text: sign, digits with a point, exponent; or <c>Infinity</c>, <c>NaN</c>, <c>sNaN</c> with a payload.</param>
    /// <exception cref="FormatException">Python would not take it.</exception>
    public static PyDecimal Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("The text is no Decimal.");

    /// <summary>Parses what Python's <c>Decimal(text)</c> takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if Python would not take it.</returns>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PyDecimal? value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = DecimalText.Parse(text) is { } parsed ? new PyDecimal(parsed) : null;
        return value is not null;
    }

    /// <summary>The same value, digits and scale.</summary>
    public static PyDecimal FromDecimal(decimal value) => new(DecimalText.Of(value));

    /// <summary>The value as a <see cref="decimal"/>, if that holds it exactly.</summary>
    /// <param name="value">The value.</param>
    public bool TryToDecimal(out decimal value) => DecimalText.TryParse(ToString(), out value);

    /// <summary>Whether Python finds them equal: <c>1.0</c> and <c>1.00</c> are, a NaN equals nothing.</summary>
    public bool Equals(PyDecimal? other) => other is not null && DecimalText.AreEqual(_text, other._text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PyDecimal);

    /// <inheritdoc/>
    public override int GetHashCode() => PyNumber.Hash(this);

    /// <summary>Python's <c>str(value)</c>.</summary>
    public override string ToString() => _text.ToString();

    PyObject IReducible.Reduce(int protocol) => new(LibraryNames.Decimal, new PyTuple(ToString()), PyConstruction.Call);
}
