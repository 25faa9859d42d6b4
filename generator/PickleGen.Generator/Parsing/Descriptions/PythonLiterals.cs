using System.Globalization;
using System.Text;

namespace PickleGen.Generator.Parsing.Descriptions;

/// <summary>Constants as Python spells them.</summary>
internal static class PythonLiterals
{
    /// <summary>The literal of a constant that is no enum member, or null where Python has none.</summary>
    public static string? Of(object? value) => value switch
    {
        null => "None",
        bool flag => flag ? "True" : "False",
        string text => Quote(text),
        char unit => char.IsSurrogate(unit) ? null : Quote(unit.ToString()),
        double number => Float(number, number.ToString("R", CultureInfo.InvariantCulture)),
        float number => Float(number, ((double)number).ToString("R", CultureInfo.InvariantCulture)),
        decimal number => Decimal(number.ToString(CultureInfo.InvariantCulture)),
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static string Decimal(string number) => $"decimal:Decimal('{number}')";

    /// <summary>Text in single quotes; what is not plain ASCII is escaped.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("'");
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                literal.Append("\\U").Append(char.ConvertToUtf32(text, i++).ToString("x8", CultureInfo.InvariantCulture));
            else if (text[i] is '\'' or '\\')
                literal.Append('\\').Append(text[i]);
            else if (text[i] is < ' ' or > '~')
                literal.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(text[i]);
        }

        return literal.Append('\'').ToString();
    }

    private static string Float(double number, string text) =>
        double.IsNaN(number) ? "nan"
        : double.IsPositiveInfinity(number) ? "inf"
        : double.IsNegativeInfinity(number) ? "-inf"
        : text.IndexOfAny(['.', 'E']) < 0 ? text + ".0"
        : text.Replace("E", "e");
}
