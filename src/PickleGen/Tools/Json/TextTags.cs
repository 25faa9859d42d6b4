using System.Globalization;
using System.Numerics;

namespace PickleGen.Tools;

/// <summary>Tags of text, bytes and numbers.</summary>
internal static class TextTags
{
    // What is as long and repeats one of these lengths is written as unit and count.
    private const int LeastRun = 256;

    private const int MaxDigits = 4000;

    private static readonly BigInteger FirstHex = BigInteger.Pow(10, MaxDigits);

    public static TagObject Text(string text)
    {
        var points = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])) return CodePoints([.. Points(text)]);
            points--;
        }

        foreach (var size in UnitSizes(points))
        {
            var unit = UnitsOf(text, size);
            if (Repeats<char>(text, unit, points / size)) return new TagObject(["str", "times"], [text[..unit], points / size]);
        }

        return TagObject.Of("str", text);
    }

    /// <summary>Text with surrogates that are no pairs.</summary>
    public static TagObject CodePoints(ReadOnlySpan<int> points)
    {
        var items = new object?[points.Length];
        for (var i = 0; i < items.Length; i++) items[i] = points[i].ToString("x", CultureInfo.InvariantCulture);
        return TagObject.Of("strcp", items);
    }

    public static TagObject Bytes(string tag, byte[] bytes)
    {
        foreach (var size in UnitSizes(bytes.Length))
        {
            if (Repeats<byte>(bytes, size, bytes.Length / size)) return new TagObject([tag, "times"], [bytes[..size], bytes.Length / size]);
        }

        return TagObject.Of(tag, bytes);
    }

    public static TagObject Integer(BigInteger value)
    {
        // 10 to the power of 4,000 has 13,288 bits.
        var bits = value.GetBitLength();
        if (bits < 13_287 || (bits < 13_290 && BigInteger.Abs(value) < FirstHex)) return TagObject.Of("int", value);
        var digits = BigInteger.Abs(value).ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return TagObject.Of("inthex", value.Sign < 0 ? "-" + digits : digits);
    }

    public static string FloatBits(double value) => BitConverter.DoubleToUInt64Bits(value).ToString("x16", CultureInfo.InvariantCulture);

    private static IEnumerable<int> Points(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) yield return char.ConvertToUtf32(text[i], text[++i]);
            else yield return text[i];
        }
    }

    private static IEnumerable<int> UnitSizes(int length)
    {
        if (length < LeastRun) yield break;
        foreach (var size in (int[])[1, 2, 3, 4, 5, 8, 10, 16, 256])
        {
            if (length % size == 0) yield return size;
        }
    }

    private static int UnitsOf(string text, int points)
    {
        var units = 0;
        for (; points > 0; points--) units += char.IsHighSurrogate(text[units]) ? 2 : 1;
        return units;
    }

    private static bool Repeats<T>(ReadOnlySpan<T> all, int unit, int times)
        where T : IEquatable<T> => (long)unit * times == all.Length && all[unit..].SequenceEqual(all[..^unit]);
}
