using System.Globalization;
using System.Text;

namespace PickleGen.Values;

/// <summary>What a Decimal is.</summary>
internal enum DecimalKind
{
    Finite,
    Infinity,
    NaN,
    SignalingNaN,
}

/// <summary>
/// A Decimal as sign, digits and exponent. The digits stay text: what a pickle holds is checked and compared in time
/// proportional to its length, and becomes a number only if somebody asks.
/// </summary>
internal sealed record DecimalText(DecimalKind Kind, bool IsNegative, string Digits, long Exponent)
{
    // The bounds of CPython's C implementation on 64-bit machines.
    private const long MaxExponent = 999_999_999_999_999_999;
    private const long MinExponent = -1_999_999_999_999_999_997;

    // Far more than the 29 digits of System.Decimal.
    private const int MaxDecimalLength = 1024;

    /// <summary>A number of these digits; null if Python's bounds of the exponent exclude it.</summary>
    public static DecimalText? Finite(bool negative, ReadOnlySpan<char> digits, long exponent)
    {
        var significant = digits.TrimStart('0');
        if (significant.IsEmpty) significant = "0";
        if (exponent < MinExponent || exponent > MaxExponent || exponent + significant.Length - 1 > MaxExponent) return null;
        return new DecimalText(DecimalKind.Finite, negative, significant.ToString(), exponent);
    }

    public static DecimalText Special(bool negative, DecimalKind kind, ReadOnlySpan<char> payload = default) =>
        new(kind, negative, payload.TrimStart('0').ToString(), 0);

    public static DecimalText Of(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture).AsSpan().TrimStart('-');
        var point = text.IndexOf('.');
        var scale = point < 0 ? 0 : text.Length - point - 1;
        var digits = point < 0 ? text : string.Concat(text[..point], text[(point + 1)..]);
        return Finite(decimal.IsNegative(value), digits, -scale)!;
    }

    /// <summary>Parses what CPython takes: blanks around, underscores anywhere, decimal digits of any script.</summary>
    public static DecimalText? Parse(string text)
    {
        if (Ascii(text) is not { } plain) return null;
        var rest = plain.AsSpan();
        var negative = rest is ['-', ..];
        if (rest is ['-' or '+', ..]) rest = rest[1..];
        if (rest.Equals("inf", StringComparison.OrdinalIgnoreCase) || rest.Equals("infinity", StringComparison.OrdinalIgnoreCase))
            return Special(negative, DecimalKind.Infinity);
        if (rest.StartsWith("snan", StringComparison.OrdinalIgnoreCase)) return ParseNaN(negative, DecimalKind.SignalingNaN, rest[4..]);
        if (rest.StartsWith("nan", StringComparison.OrdinalIgnoreCase)) return ParseNaN(negative, DecimalKind.NaN, rest[3..]);
        return ParseFinite(negative, rest);
    }

    /// <summary>Parses what System.Decimal holds exactly, keeping the scale where it can; other texts are refused.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;

        // decimal.TryParse rounds what has too many digits.
        return text.Length <= MaxDecimalLength && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
            && Parse(text) is { } parsed && AreEqual(parsed, Of(value));
    }

    /// <summary>Python's equality of two Decimals.</summary>
    public static bool AreEqual(DecimalText x, DecimalText y)
    {
        if (x.Kind != y.Kind) return false;
        if (x.Kind != DecimalKind.Finite) return x.Kind == DecimalKind.Infinity && x.IsNegative == y.IsNegative;
        var left = x.Normalized(out var leftExponent);
        var right = y.Normalized(out var rightExponent);
        return left.SequenceEqual(right) && (left.IsEmpty || (leftExponent == rightExponent && x.IsNegative == y.IsNegative));
    }

    /// <summary>The digits without trailing zeros, and the exponent that goes with them; no digits for zero.</summary>
    public ReadOnlySpan<char> Normalized(out long exponent)
    {
        var digits = Digits.AsSpan().TrimEnd('0');
        exponent = Exponent + Digits.Length - digits.Length;
        return digits;
    }

    /// <summary>Python's <c>str</c>: scientific where the exponent is positive or the number very small.</summary>
    public override string ToString()
    {
        var sign = IsNegative ? "-" : "";
        switch (Kind)
        {
            case DecimalKind.Infinity: return sign + "Infinity";
            case DecimalKind.NaN: return sign + "NaN" + Digits;
            case DecimalKind.SignalingNaN: return sign + "sNaN" + Digits;
        }

        var adjusted = Exponent + Digits.Length - 1;
        if (Exponent > 0 || adjusted < -6)
        {
            var mantissa = Digits.Length == 1 ? Digits : $"{Digits[0]}.{Digits.AsSpan(1)}";
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{mantissa}E{(adjusted < 0 ? "" : "+")}{adjusted}");
        }

        if (Exponent == 0) return sign + Digits;
        var point = Digits.Length + (int)Exponent;
        return point > 0
            ? $"{sign}{Digits.AsSpan(0, point)}.{Digits.AsSpan(point)}"
            : $"{sign}0.{new string('0', -point)}{Digits}";
    }

    private static DecimalText? ParseNaN(bool negative, DecimalKind kind, ReadOnlySpan<char> payload) =>
        payload.ContainsAnyExceptInRange('0', '9') ? null : Special(negative, kind, payload);

    private static DecimalText? ParseFinite(bool negative, ReadOnlySpan<char> text)
    {
        long exponent = 0;
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            if (!TryParseExponent(text[(e + 1)..], out exponent)) return null;
            text = text[..e];
        }

        var point = text.IndexOf('.');
        var digits = text;
        if (point >= 0)
        {
            exponent -= text.Length - point - 1;
            digits = string.Concat(text[..point], text[(point + 1)..]);
        }

        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')) return null;
        return Finite(negative, digits, exponent);
    }

    private static bool TryParseExponent(ReadOnlySpan<char> text, out long exponent)
    {
        exponent = 0;
        var negative = text is ['-', ..];
        if (text is ['-' or '+', ..]) text = text[1..];
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9')) return false;
        text = text.TrimStart('0');

        // Nineteen digits are beyond every bound, however many digits come before the E.
        if (text.Length > 19) return false;
        if (!text.IsEmpty && (!long.TryParse(text, CultureInfo.InvariantCulture, out exponent) || exponent > 2 * -MinExponent)) return false;
        if (negative) exponent = -exponent;
        return true;
    }

    private static string? Ascii(string text)
    {
        var trimmed = text.AsSpan().Trim(PythonText.Blanks);
        if (!trimmed.ContainsAnyExceptInRange('!', '~') && !trimmed.Contains('_')) return trimmed.ToString();
        var plain = new StringBuilder(trimmed.Length);
        foreach (var rune in trimmed.EnumerateRunes())
        {
            if (rune.Value == '_') continue;
            var digit = rune.IsAscii ? -1 : PythonText.Digit(rune);
            if (!rune.IsAscii && digit < 0) return null;
            plain.Append(digit < 0 ? (char)rune.Value : (char)('0' + digit));
        }

        return plain.ToString();
    }
}
