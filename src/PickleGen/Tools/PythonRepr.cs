using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Python's <c>repr</c> of the values arguments have.</summary>
internal static class PythonRepr
{
    // Numbers with more bits have more digits than CPython prints; those with as many may have.
    private const long MaxBits = 14285;

    /// <summary>The argument of an operation; null for an integer with more digits than CPython prints.</summary>
    public static string? Of(PickleOperation operation, object argument) => argument switch
    {
        byte[] bytes when operation.Info.Code == Opcode.ByteArray8 => $"bytearray({Bytes(bytes, escapesSingle: true)})",
        BigInteger number => Integer(number),
        _ => Of(argument),
    };

    public static string Of(object value) => value switch
    {
        bool flag => flag ? "True" : "False",
        double number => NumberText.Repr(number),
        string text => Text([.. Points(text)]),
        PyStr text => Text(text.CodePoints),
        byte[] bytes => Bytes(bytes, escapesSingle: false),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string? Integer(BigInteger number)
    {
        if (number.GetBitLength() > MaxBits) return null;
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Length - (number.Sign < 0 ? 1 : 0) > NumberText.MaxDigits ? null : text;
    }

    private static IEnumerable<int> Points(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) yield return char.ConvertToUtf32(text[i], text[++i]);
            else yield return text[i];
        }
    }

    private static string Text(ReadOnlySpan<int> points)
    {
        var quote = points.Contains('\'') && !points.Contains('"') ? '"' : '\'';
        var builder = new StringBuilder(points.Length + 2).Append(quote);
        foreach (var point in points)
        {
            if (point <= 0x7f || !PrintableCharacters.Contains(point)) Escape(builder, point, quote);
            else if (point <= 0xffff) builder.Append((char)point);
            else builder.Append(char.ConvertFromUtf32(point));
        }

        return builder.Append(quote).ToString();
    }

    // A bytearray escapes single quotes also between double ones.
    private static string Bytes(byte[] bytes, bool escapesSingle)
    {
        var quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        var builder = new StringBuilder(bytes.Length + 3).Append('b').Append(quote);
        foreach (var value in bytes) Escape(builder, value, escapesSingle ? '\'' : quote);
        return builder.Append(quote).ToString();
    }

    private static void Escape(StringBuilder builder, int point, char quote)
    {
        switch (point)
        {
            case '\\': builder.Append("\\\\"); return;
            case '\n': builder.Append("\\n"); return;
            case '\r': builder.Append("\\r"); return;
            case '\t': builder.Append("\\t"); return;
        }

        if (point == quote) builder.Append('\\').Append(quote);
        else if (point is >= 0x20 and < 0x7f) builder.Append((char)point);
        else if (point <= 0xff) builder.Append(CultureInfo.InvariantCulture, $"\\x{point:x2}");
        else if (point <= 0xffff) builder.Append(CultureInfo.InvariantCulture, $"\\u{point:x4}");
        else builder.Append(CultureInfo.InvariantCulture, $"\\U{point:x8}");
    }
}
