using System.Globalization;
using System.Text;

namespace PickleGen.Shelve.Dumb;

/// <summary>The text of a Python literal whose characters are bytes.</summary>
internal static class DumbText
{
    /// <summary>Reads up to the quote at the end, and behind it; false for what is no such literal.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, ref int at, char quote, out string text)
    {
        // Nearly all have nothing but letters.
        var plain = line[at..].IndexOfAny(quote, '\\');
        if (plain >= 0 && line[at + plain] == quote)
        {
            text = line.Slice(at, plain).ToString();
            at += plain + 1;
            return true;
        }

        var letters = new StringBuilder();
        while (at < line.Length && line[at] != quote)
        {
            if (line[at] != '\\')
            {
                letters.Append(line[at++]);
            }
            else if (!TryEscape(line, ref at, letters))
            {
                text = "";
                return false;
            }
        }

        text = letters.ToString();
        return at < line.Length && line[at++] == quote;
    }

    private static bool TryEscape(ReadOnlySpan<char> line, ref int at, StringBuilder letters)
    {
        if (at + 1 >= line.Length) return false;
        var letter = line[at + 1];
        if (letter is >= '0' and <= '7') return TryOctal(line, ref at, letters);
        var hexDigits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (hexDigits > 0) return TryHex(line, ref at, hexDigits, letters);
        at += 2;
        letters.Append(letter switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            _ => letter,
        });

        // What Python does not know as an escape stays as it is.
        if (!"nrtabfv\\'\"".Contains(letter)) letters.Insert(letters.Length - 1, '\\');
        return letter != 'N';
    }

    private static bool TryHex(ReadOnlySpan<char> line, ref int at, int digits, StringBuilder letters)
    {
        if (line.Length - at - 2 < digits || !uint.TryParse(line.Slice(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code > byte.MaxValue)
            return false;
        letters.Append((char)code);
        at += 2 + digits;
        return true;
    }

    // One to three digits.
    private static bool TryOctal(ReadOnlySpan<char> line, ref int at, StringBuilder letters)
    {
        var code = 0;
        var end = Math.Min(line.Length, at + 4);
        for (at++; at < end && line[at] is >= '0' and <= '7'; at++) code = (code * 8) + (line[at] - '0');
        letters.Append((char)code);
        return code <= byte.MaxValue;
    }
}
