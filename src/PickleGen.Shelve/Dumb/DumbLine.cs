using System.Globalization;
using System.Text;

namespace PickleGen.Shelve.Dumb;

/// <summary>
/// A line of the index: <c>'key', (position, length)</c>, in Python's spelling. The characters of a key are its bytes.
/// </summary>
internal static class DumbLine
{
    /// <summary>Prints it as Python 3's <c>repr</c> does.</summary>
    public static string Print(string key, DumbPlace place)
    {
        var quote = key.Contains('\'') && !key.Contains('"') ? '"' : '\'';
        var line = new StringBuilder().Append(quote);
        foreach (var letter in key)
        {
            line = letter switch
            {
                '\\' => line.Append("\\\\"),
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\t' => line.Append("\\t"),
                _ when letter == quote => line.Append('\\').Append(letter),
                _ when IsPrintable(letter) => line.Append(letter),
                _ => line.Append(CultureInfo.InvariantCulture, $"\\x{(int)letter:x2}"),
            };
        }

        return line.Append(quote).Append(CultureInfo.InvariantCulture, $", ({place.Position}, {place.Length})\n").ToString();
    }

    /// <summary>Reads what any Python has printed; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out string key, out DumbPlace place)
    {
        place = default;
        key = "";
        line = line.TrimEnd();
        if (line.IsEmpty || line[0] is not ('\'' or '"')) return false;
        var at = 1;
        return DumbText.TryParse(line, ref at, line[0], out key)
            && Take(line, ref at, ',') && Take(line, ref at, '(')
            && TryNumber(line, ref at, out var position) && Take(line, ref at, ',') && TryNumber(line, ref at, out var length)
            && Take(line, ref at, ')') && at == line.Length
            && (place = new(position, length)).IsPossible;
    }

    // Of Latin-1, what Python calls so: no controls, no space but the plain one, no soft hyphen.
    private static bool IsPrintable(char letter) => letter is >= ' ' and < '\x7f' or > '\xa0' and not '\xad';

    private static bool Take(ReadOnlySpan<char> line, ref int at, char expected)
    {
        while (at < line.Length && line[at] == ' ') at++;
        if (at == line.Length || line[at] != expected) return false;
        at++;
        while (at < line.Length && line[at] == ' ') at++;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> line, ref int at, out long number)
    {
        var start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at])) at++;
        var isNumber = long.TryParse(line[start..at], NumberStyles.None, CultureInfo.InvariantCulture, out number);

        // Python 2 marks its long integers.
        if (isNumber && at < line.Length && line[at] == 'L') at++;
        return isNumber;
    }
}
