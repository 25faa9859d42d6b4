using System.Numerics;
using System.Runtime.CompilerServices;

namespace PickleGen.Values;

/// <summary>
/// Python's equality and hash across its kinds of numbers: 1, 1.0, True, Decimal('1.00'), Fraction(1) and complex(1)
/// are one key. Values are compared exactly, and nothing is written out that is longer than what it is compared with.
/// </summary>
internal static class PyNumber
{
    public static bool IsNumber(object value) =>
        value is long or double or bool or BigInteger or decimal or PyDecimal or PyFraction or Complex
            or int or byte or sbyte or short or ushort or uint or ulong or float or Half or Int128 or UInt128;

    public static bool AreEqual(object x, object y)
    {
        if (x is long a && y is long b) return a == b;
        if (x is Complex left)
        {
            if (y is Complex right) return left == right;
            return left.Imaginary == 0 && AreEqual(left.Real, y);
        }

        if (y is Complex) return AreEqual(y, x);
        return AreRealsEqual(Simplify(x), Simplify(y));
    }

    public static int Hash(object value)
    {
        if (value is long small) return Mixed(PyNumberHash.Of(small));
        if (value is Complex complex)
        {
            // A NaN's hash is that of its object, which is the whole number here.
            if (double.IsNaN(complex.Real) || double.IsNaN(complex.Imaginary)) return RuntimeHelpers.GetHashCode(value);
            return complex.Imaginary == 0 ? Hash(complex.Real) : PyHash.Of(((long)Hash(complex.Real) << 32) | (uint)Hash(complex.Imaginary));
        }

        return Simplify(value) switch
        {
            // Only the same NaN is equal; with one hash for all, a pickle full of them would take forever.
            double real when double.IsNaN(real) => RuntimeHelpers.GetHashCode(value),
            PyDecimal { IsNaN: true } => RuntimeHelpers.GetHashCode(value),
            double real => Mixed(PyNumberHash.Of(real)),
            PyDecimal number => Mixed(PyNumberHash.Of(number)),
            PyFraction number => Mixed(PyNumberHash.Of(number)),
            var number => Mixed(PyNumberHash.Of((BigInteger)number)),
        };
    }

    private static int Mixed(ulong remainder) => PyHash.Of(unchecked((long)remainder));

    // One of BigInteger, double, PyDecimal and PyFraction.
    private static object Simplify(object value) => value switch
    {
        double or BigInteger or PyDecimal or PyFraction => value,
        float number => (double)number,
        Half number => (double)number,
        decimal number => PyDecimal.FromDecimal(number),
        bool flag => flag ? BigInteger.One : BigInteger.Zero,
        ulong number => (BigInteger)number,
        Int128 number => (BigInteger)number,
        UInt128 number => (BigInteger)number,
        _ => (BigInteger)Convert.ToInt64(value, null),
    };

    private static bool AreRealsEqual(object x, object y) => (x, y) switch
    {
        (BigInteger a, BigInteger b) => a == b,
        (double a, double b) => a == b,
        (PyDecimal a, PyDecimal b) => a.Equals(b),
        (PyFraction a, PyFraction b) => a.Equals(b),
        (BigInteger a, double b) => Equal(a, b),
        (double a, BigInteger b) => Equal(b, a),
        (BigInteger a, PyDecimal b) => Equal(a, b),
        (PyDecimal a, BigInteger b) => Equal(b, a),
        (double a, PyDecimal b) => Equal(a, b),
        (PyDecimal a, double b) => Equal(b, a),
        (PyFraction a, PyDecimal b) => Equal(a, b),
        (PyDecimal a, PyFraction b) => Equal(b, a),
        (PyFraction a, BigInteger b) => a.Denominator.IsOne && a.Numerator == b,
        (BigInteger a, PyFraction b) => b.Denominator.IsOne && b.Numerator == a,
        (PyFraction a, double b) => double.IsFinite(b) && a.Equals(Ratio(b)),
        (double a, PyFraction b) => double.IsFinite(a) && b.Equals(Ratio(a)),
        _ => false,
    };

    private static bool Equal(BigInteger integer, double real) => IsIntegral(real) && new BigInteger(real) == integer;

    private static bool IsIntegral(double value) => double.IsFinite(value) && Math.Floor(value) == value;

    private static bool Equal(BigInteger integer, PyDecimal number)
    {
        if (!number.IsFinite) return false;
        var digits = number.Text.Normalized(out var exponent);
        if (digits.IsEmpty) return integer.IsZero;
        if (exponent < 0 || integer.IsZero || number.IsNegative != integer.Sign < 0) return false;

        // Of as many digits, give or take one: the decimal is written out only where the int is as long.
        var length = (long)(BigInteger.Abs(integer).GetBitLength() * 0.30103);
        if (Math.Abs(digits.Length + exponent - length) > 2 + (length / 1_000_000)) return false;
        return BigInteger.Parse(digits, provider: null) * BigInteger.Pow(10, (int)exponent) == BigInteger.Abs(integer);
    }

    private static bool Equal(double real, PyDecimal number)
    {
        if (double.IsInfinity(real)) return number.IsInfinity && number.IsNegative == real < 0;
        if (!number.IsFinite || double.IsNaN(real)) return false;
        return IsIntegral(real) ? Equal(new BigInteger(real), number) : Equal(Ratio(real), number);
    }

    // In lowest terms, n decimal places need a denominator of at least n bits.
    private static bool Equal(PyFraction fraction, PyDecimal number)
    {
        if (!number.IsFinite) return false;
        if (fraction.Denominator.IsOne) return Equal(fraction.Numerator, number);
        var digits = number.Text.Normalized(out var exponent);
        if (exponent >= 0 || -exponent > fraction.Denominator.GetBitLength()) return false;
        if (number.IsNegative != fraction.Numerator.Sign < 0) return false;
        var scale = BigInteger.Pow(10, (int)-exponent);
        var product = BigInteger.Abs(fraction.Numerator) * scale;
        if (digits.Length > (product.GetBitLength() * 0.30103) + 2) return false;
        return BigInteger.Parse(digits, provider: null) * fraction.Denominator == product;
    }

    private static PyFraction Ratio(double value)
    {
        var (mantissa, exponent) = PyNumberHash.Split(value);
        return exponent >= 0
            ? new PyFraction((BigInteger)mantissa << exponent, BigInteger.One)
            : new PyFraction(mantissa, BigInteger.One << -exponent);
    }
}
