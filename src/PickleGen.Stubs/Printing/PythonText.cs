using System.Globalization;
using System.Text;

namespace PickleGen.Stubs.Printing;

/// <summary>Texts as Python literals.</summary>
internal static class PythonText
{
    private const int LineLength = 110;

    /// <summary>A str literal.</summary>
    public static string Literal(string text) => "\"" + Escape(text) + "\"";

    /// <summary>A tuple of expressions.</summary>
    public static string Tuple(IReadOnlyCollection<string> items) => $"({string.Join(", ", items)}{(items.Count == 1 ? "," : "")})";

    /// <summary>The lines of a docstring.</summary>
    public static IEnumerable<string> Docstring(string text, int indent)
    {
        // Quotes matter where they could end the docstring.
        var mayEnd = text.Contains("\"\"\"", StringComparison.Ordinal) || text.EndsWith('"');
        var words = (mayEnd ? Escape(text) : Escape(text).Replace("\\\"", "\"", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = new List<string> { "\"\"\"" };
        foreach (var word in words)
        {
            var isFirst = lines[^1] is "\"\"\"" or "";
            if (!isFirst && indent + lines[^1].Length + word.Length + 4 > LineLength) lines.Add(word);
            else lines[^1] += (isFirst ? "" : " ") + word;
        }

        if (lines.Count == 1) lines[0] += "\"\"\"";
        else lines.Add("\"\"\"");
        return lines;
    }

    /// <summary>Text behind a number sign.</summary>
    public static string Comment(string text) => "# " + string.Concat(text.Select(unit => NeedsEscape(unit) ? ' ' : unit));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\') escaped.Append('\\').Append(text[i]);
            else if (char.IsSurrogatePair(text, i)) escaped.Append(text[i]).Append(text[++i]);
            else if (NeedsEscape(text[i])) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // Also what turns the direction of text around, so that code is what it looks like.
    private static bool NeedsEscape(char unit) => char.IsControl(unit) || char.IsSurrogate(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) is
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
