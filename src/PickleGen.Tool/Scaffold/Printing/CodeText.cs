using System.Globalization;
using System.Text;

namespace PickleGen.Tool.Scaffold.Printing;

/// <summary>Lines of code, indented.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public override string ToString() => _text.ToString();

    /// <summary>A string literal. What an editor might not show as it is, is escaped.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\') literal.Append('\\').Append(unit);
            else if (char.IsLetterOrDigit(unit) || unit is >= ' ' and < '\x7f') literal.Append(unit);
            else literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return literal.Append('"').ToString();
    }
}
