using System.Globalization;
using System.Numerics;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>decimal</c>: <c>Decimal('text')</c>.</summary>
internal static class DecimalModule
{
    public static readonly GlobalTarget Decimal = new DecimalTarget();

    // Far more than the 29 digits that fit, and few enough to compare at once.
    private const int MaxLength = 1024;

    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Parses what System.Decimal holds exactly, keeping the scale; other texts are refused.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        return text.Length <= MaxLength && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && SameNumber(text, value);
    }

    // decimal.TryParse rounds what has too many digits. Digits and exponent must be the same.
    private static bool SameNumber(string text, decimal value)
    {
        var (digits, exponent) = Parts(text);
        var (ownDigits, ownExponent) = Parts(Format(value));
        while (exponent > ownExponent)
        {
            if (exponent - ownExponent > 40) return digits.IsZero && ownDigits.IsZero;
            digits *= 10;
            exponent--;
        }

        while (ownExponent > exponent)
        {
            if (ownExponent - exponent > 40) return digits.IsZero && ownDigits.IsZero;
            ownDigits *= 10;
            ownExponent--;
        }

        return digits == ownDigits;
    }

    private static (BigInteger Digits, long Exponent) Parts(string text)
    {
        long exponent = 0;
        var e = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = e < 0 ? text : text[..e];
        if (e >= 0 && !long.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return (BigInteger.MinusOne, 0);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        return (BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), exponent);
    }

    private sealed class DecimalTarget() : GlobalTarget(new PyGlobal("decimal", "Decimal"))
    {
        // A decimal that would not be written back as the same text (1E+2, NaN, 40 digits) stays what it is.
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args.Count == 1 && args[0] is string text && text.Length <= 40 && TryParse(text, out var value) && Format(value) == text
                ? PickleSlot.Object(value)
                : Inert(args);
    }
}
