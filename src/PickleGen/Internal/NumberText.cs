using System.Globalization;
using System.Numerics;
using System.Text;

namespace PickleGen.Internal;

/// <summary>Integers and floats as text, read with the rules of CPython's C unpickler and written as Python's repr.</summary>
internal static class NumberText
{
    /// <summary>CPython's limit, which keeps the cost of decimal text bounded: <see cref="PickleLimits.MaxDigits"/> at first.</summary>
    public const int MaxDigits = 4300;

    /// <summary>
    /// The argument of INT: C's <c>strtol</c> with base 0 (so 0x1f is hexadecimal and 010 is octal), and Python's
    /// <c>int(text, 0)</c> for what that does not take.
    /// </summary>
    public static bool TryParseInt(ReadOnlySpan<byte> line, int maxDigits, out BigInteger value)
    {
        // A NUL ends a C string.
        var nul = line.IndexOf((byte)0);
        var text = nul < 0 ? line : line[..nul];
        var digits = text.TrimStart(" \t\r\v\f"u8);
        var negative = digits is [(byte)'-', ..];
        if (digits is [(byte)'-' or (byte)'+', ..]) digits = digits[1..];
        if (digits is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
        {
            value = BigInteger.Zero;
            foreach (var digit in digits)
            {
                if (digit is < (byte)'0' or > (byte)'7') return false;
                value = (value * 8) + (digit - '0');
            }

            if (negative) value = -value;
            return value >= long.MinValue && value <= long.MaxValue;
        }

        return TryParsePythonInt(text, maxDigits, out value);
    }

    /// <summary>Python's <c>int(text, 0)</c>: sign, base prefix, single underscores between digits.</summary>
    public static bool TryParsePythonInt(ReadOnlySpan<byte> line, int maxDigits, out BigInteger value)
    {
        value = BigInteger.Zero;
        if (!Ascii.IsValid(line)) return false;
        var text = Encoding.ASCII.GetString(line.Trim(" \t\r\v\f"u8));
        var digits = text.AsSpan();
        var negative = digits is ['-', ..];
        if (digits is ['-' or '+', ..]) digits = digits[1..];
        var radix = digits switch
        {
            ['0', 'x' or 'X', ..] => 16,
            ['0', 'o' or 'O', ..] => 8,
            ['0', 'b' or 'B', ..] => 2,
            _ => 10,
        };
        if (radix != 10) digits = digits[2..];
        if (!TryStripUnderscores(digits, afterPrefix: radix != 10, out var plain)) return false;
        if (radix == 10 && plain.Length > 1 && plain[0] == '0' && plain.AsSpan().ContainsAnyExcept('0')) return false;
        if (!TryParseDigits(plain, radix, maxDigits, out value)) return false;
        if (negative) value = -value;
        return true;
    }

    /// <summary>The argument of FLOAT: no blanks, underscores or hexadecimal; nothing beyond a double's range.</summary>
    public static bool TryParseFloat(ReadOnlySpan<byte> line, out double value)
    {
        value = 0;
        if (!Ascii.IsValid(line)) return false;
        var text = Encoding.ASCII.GetString(line);
        var negative = text.StartsWith('-');
        var unsigned = negative || text.StartsWith('+') ? text[1..] : text;
        switch (unsigned.ToLowerInvariant())
        {
            case "nan":
                // Python's NaN; double.NaN has the sign bit set.
                value = BitConverter.UInt64BitsToDouble(negative ? 0xfff8000000000000 : 0x7ff8000000000000);
                return true;
            case "inf" or "infinity":
                value = negative ? double.NegativeInfinity : double.PositiveInfinity;
                return true;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    /// <summary>Python's <c>repr</c> of a float: the shortest text that reads back, as in 1e+16, 0.0001, inf.</summary>
    public static string Repr(double value)
    {
        if (double.IsNaN(value)) return "nan";
        if (double.IsInfinity(value)) return value > 0 ? "inf" : "-inf";
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var negative = shortest.StartsWith('-');
        var (digits, exponent) = Digits(negative ? shortest[1..] : shortest);
        return (negative ? "-" : "") + Layout(digits, exponent);
    }

    // Significant digits and the power of ten of the first one.
    private static (string Digits, int Exponent) Digits(string text)
    {
        var exponent = 0;
        var mantissa = text;
        if (text.IndexOf('E', StringComparison.Ordinal) is >= 0 and var e)
        {
            exponent = int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = text[..e];
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa : mantissa[..point];
        var all = whole + (point < 0 ? "" : mantissa[(point + 1)..]);
        var leading = all.Length - all.TrimStart('0').Length;
        var digits = all.Trim('0');
        return digits.Length == 0 ? ("0", 0) : (digits, exponent + whole.Length - 1 - leading);
    }

    private static string Layout(string digits, int exponent)
    {
        if (exponent is < -4 or >= 16)
        {
            var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
            return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}");
        }

        if (exponent < 0) return "0." + new string('0', -exponent - 1) + digits;
        if (digits.Length <= exponent + 1) return digits.PadRight(exponent + 1, '0') + ".0";
        return $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }

    private static bool TryStripUnderscores(ReadOnlySpan<char> digits, bool afterPrefix, out string plain)
    {
        var builder = new StringBuilder(digits.Length);
        var wasDigit = afterPrefix;
        foreach (var digit in digits)
        {
            if (digit == '_')
            {
                if (!wasDigit)
                {
                    plain = "";
                    return false;
                }

                wasDigit = false;
                continue;
            }

            builder.Append(digit);
            wasDigit = true;
        }

        plain = builder.ToString();
        return plain.Length > 0 && wasDigit;
    }

    private static bool TryParseDigits(string digits, int radix, int maxDigits, out BigInteger value)
    {
        value = BigInteger.Zero;
        if (radix == 10) return digits.Length <= maxDigits && BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (radix == 16) return BigInteger.TryParse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
        foreach (var digit in digits)
        {
            var number = digit - '0';
            if (number < 0 || number >= radix) return false;
            value = (value * radix) + number;
        }

        return true;
    }
}
