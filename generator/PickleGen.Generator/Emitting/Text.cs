using System.Globalization;
using System.Text;

namespace PickleGen.Generator.Emitting;

/// <summary>Text inside generated code.</summary>
internal static class Text
{
    /// <summary>A string literal. What is quoted are names, so there is little to escape.</summary>
    public static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>A string literal of any text, such as that of documentation.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
                literal.Append('\\').Append(unit);
            else if (char.IsControl(unit) || char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
                literal.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(unit);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text inside an XML comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
