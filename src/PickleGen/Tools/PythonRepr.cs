using System.Globalization;
using System.Text;
using PickleGen.Internal;

namespace PickleGen.Tools;

/// <summary>Python's <c>repr</c> of the values arguments have.</summary>
internal static class PythonRepr
{
    public static string Of(object value) => value switch
    {
        bool flag => flag ? "True" : "False",
        double number => NumberText.Repr(number),
        string text => Text(text, ascii: false),
        byte[] bytes => Bytes(bytes),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The repr of text; <paramref name="ascii"/> also escapes what is printable beyond ASCII.</summary>
    public static string Text(string text, bool ascii)
    {
        var quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var builder = new StringBuilder().Append(quote);
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(builder, rune, quote, ascii);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }

        return builder.Append(quote).ToString();
    }

    private static string Bytes(byte[] bytes)
    {
        var quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        var builder = new StringBuilder("b").Append(quote);
        foreach (var value in bytes)
        {
            if (value < 0x80) Append(builder, new Rune(value), quote, ascii: true);
            else builder.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
        }

        return builder.Append(quote).ToString();
    }

    private static void Append(StringBuilder builder, Rune rune, char quote, bool ascii)
    {
        switch (rune.Value)
        {
            case '\\': builder.Append("\\\\"); return;
            case '\n': builder.Append("\\n"); return;
            case '\r': builder.Append("\\r"); return;
            case '\t': builder.Append("\\t"); return;
        }

        if (rune.Value == quote) builder.Append('\\').Append(quote);
        else if (rune.Value is >= 0x20 and < 0x7f || (rune.Value > 0x7f && !ascii && IsPrintable(rune))) builder.Append(rune.ToString());
        else if (rune.Value <= 0xff) builder.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
        else if (rune.Value <= 0xffff) builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        else builder.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
    }

    // str.isprintable: no separators but the space, no controls, nothing unassigned.
    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);
}
