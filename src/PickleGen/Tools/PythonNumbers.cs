using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Internal;

namespace PickleGen.Tools;

/// <summary>Python's <c>int(line)</c> and <c>float(line)</c> of a bytes object.</summary>
internal static class PythonNumbers
{
    /// <summary>Blanks around, a sign, and decimal digits with single underscores between them.</summary>
    public static bool TryParseInt(ReadOnlySpan<byte> line, out BigInteger value)
    {
        value = BigInteger.Zero;
        var text = line.Trim(" \t\r\v\f"u8);
        var digits = text is [(byte)'-' or (byte)'+', ..] ? text[1..] : text;
        if (!TryStripUnderscores(digits, out var plain) || plain.Length > NumberText.MaxDigits) return false;

        // .NET also takes NULs at the end.
        if (plain.ContainsAnyExceptInRange('0', '9') || !BigInteger.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out value)) return false;
        if (text[0] == '-') value = -value;
        return true;
    }

    /// <summary>Blanks around and underscores between digits; what is beyond a double's range is an infinity.</summary>
    public static bool TryParseFloat(ReadOnlySpan<byte> line, out double value)
    {
        value = 0;
        if (!TryStripUnderscores(line.Trim(" \t\r\v\f"u8), out var plain)) return false;
        var negative = plain is ['-', ..];
        var unsigned = plain is ['-' or '+', ..] ? plain[1..] : plain;
        if (unsigned.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return true;
        }

        if (unsigned.Equals("inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = negative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return !plain.ContainsAnyExcept("0123456789+-.eE") && double.TryParse(plain, Style, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryStripUnderscores(ReadOnlySpan<byte> line, out ReadOnlySpan<char> plain)
    {
        plain = default;
        if (line.IsEmpty || !Ascii.IsValid(line)) return false;
        var text = Encoding.ASCII.GetString(line);
        plain = text;
        if (!text.Contains('_', StringComparison.Ordinal)) return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '_') continue;
            if (i == 0 || !char.IsAsciiDigit(text[i - 1]) || i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1])) return false;
        }

        plain = text.Replace("_", "", StringComparison.Ordinal);
        return true;
    }
}
