using System.Numerics;
using System.Security.Cryptography;

namespace PickleGen.Values;

/// <summary>
/// Hashes of numbers by Python's method: the remainder of the exact value, also of a fraction, so that equal numbers
/// of different kinds have one hash and none is written out for it. Python's modulus is public; this one is not, and
/// a pickle cannot be full of numbers that all have the same remainder.
/// </summary>
internal static class PyNumberHash
{
    // Odd and no multiple of 5, so that 2 and 10 have an inverse; of 61 bits.
    private static readonly ulong Modulus = ChooseModulus();
    private static readonly ulong InverseOfTwo = (Modulus + 1) / 2;
    private static readonly ulong InverseOfTen = Inverse(10);

    public static ulong Of(long value)
    {
        var magnitude = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        return Signed(value < 0, magnitude < Modulus ? magnitude : magnitude % Modulus);
    }

    public static ulong Of(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? Of((long)value)
            : Signed(value.Sign < 0, Remainder(BigInteger.Abs(value)));

    public static ulong Of(double value)
    {
        if (double.IsInfinity(value)) return Infinity(value < 0);
        if (Math.Abs(value) < 1e18 && Math.Floor(value) == value) return Of((long)value);
        var (mantissa, exponent) = Split(value);
        var power = Power(exponent < 0 ? InverseOfTwo : 2, Math.Abs(exponent));
        return Signed(mantissa < 0, Multiply((ulong)Math.Abs(mantissa) % Modulus, power));
    }

    public static ulong Of(PyDecimal value)
    {
        if (value.IsInfinity) return Infinity(value.IsNegative);
        var digits = value.Text.Normalized(out var exponent);
        if (digits.IsEmpty) return 0;
        ulong remainder = 0;
        while (!digits.IsEmpty)
        {
            var chunk = digits[..Math.Min(15, digits.Length)];
            var shifted = (UInt128)remainder * (ulong)Math.Pow(10, chunk.Length);
            remainder = (ulong)((shifted + ulong.Parse(chunk, provider: null)) % Modulus);
            digits = digits[chunk.Length..];
        }

        return Signed(value.IsNegative, Multiply(remainder, Power(exponent < 0 ? InverseOfTen : 10, Math.Abs(exponent))));
    }

    public static ulong Of(PyFraction value)
    {
        var numerator = Of(value.Numerator);
        if (value.Denominator.IsOne) return numerator;

        // A denominator without inverse is none of a float's or a Decimal's: it only has to be the same again.
        var inverse = Inverse(Remainder(value.Denominator));
        return inverse == 0 ? Remainder(value.Denominator) : Multiply(numerator, inverse);
    }

    /// <summary>A finite number as an odd mantissa (or 0) and a power of two.</summary>
    public static (long Mantissa, int Exponent) Split(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7ff);
        var mantissa = bits & 0xfffffffffffff;
        if (exponent == 0) exponent = 1;
        else mantissa |= 1L << 52;
        if (mantissa == 0) return (0, 0);
        var zeros = BitOperations.TrailingZeroCount(mantissa);
        return (bits < 0 ? -(mantissa >> zeros) : mantissa >> zeros, exponent - 1075 + zeros);
    }

    private static ulong Infinity(bool negative) => Signed(negative, 314159);

    private static ulong Signed(bool negative, ulong remainder) => negative && remainder != 0 ? Modulus - remainder : remainder;

    private static ulong Remainder(BigInteger value) => (ulong)(value % Modulus);

    private static ulong Multiply(ulong x, ulong y) => (ulong)((UInt128)x * y % Modulus);

    private static ulong Power(ulong number, long exponent)
    {
        ulong result = 1;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0) result = Multiply(result, number);
            number = Multiply(number, number);
        }

        return result;
    }

    // Euclid's extended algorithm; 0 if there is none.
    private static ulong Inverse(ulong number)
    {
        Int128 coefficient = 0, next = 1;
        ulong remainder = Modulus, divisor = number;
        while (divisor != 0)
        {
            var quotient = remainder / divisor;
            (coefficient, next) = (next, coefficient - (quotient * next));
            (remainder, divisor) = (divisor, remainder - (quotient * divisor));
        }

        if (remainder != 1) return 0;
        return (ulong)(coefficient < 0 ? coefficient + Modulus : coefficient);
    }

    private static ulong ChooseModulus()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        var modulus = (BitConverter.ToUInt64(bytes) >> 4) | (1UL << 60) | 1;
        return modulus % 5 == 0 ? modulus + 2 : modulus;
    }
}
