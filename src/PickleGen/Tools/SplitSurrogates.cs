using System.Text;

namespace PickleGen.Tools;

/// <summary>
/// A high and a low surrogate one after the other are two code points of a Python str, but one character of a .NET
/// string. For a text where that happens, these are its code points; for any other text, null.
/// </summary>
internal static class SplitSurrogates
{
    /// <summary>Code points of UTF-8 with surrogates that <paramref name="text"/> was decoded from.</summary>
    public static int[]? OfUtf8(ReadOnlySpan<byte> utf8, string text)
    {
        // A surrogate is ED A0 80 to ED BF BF; the pairs of the text that are none of those have four bytes.
        if (!HasPairs(text) || utf8.IndexOf((byte)0xed) < 0) return null;
        var points = new List<int>(text.Length);
        var split = false;
        while (utf8.Length > 0)
        {
            int point;
            if (utf8[0] == 0xed && utf8[1] >= 0xa0)
            {
                point = 0xd000 | ((utf8[1] & 0x3f) << 6) | (utf8[2] & 0x3f);
                utf8 = utf8[3..];
            }
            else
            {
                Rune.DecodeFromUtf8(utf8, out var rune, out var length);
                point = rune.Value;
                utf8 = utf8[length..];
            }

            split |= Add(points, point);
        }

        return split ? [.. points] : null;
    }

    /// <summary>Code points of a line in raw-unicode-escape that <paramref name="text"/> was decoded from.</summary>
    public static int[]? OfRawUnicode(ReadOnlySpan<byte> line, string text)
    {
        if (!HasPairs(text)) return null;

        // Only an escape of eight digits makes a pair that is one code point. The line is well-formed.
        var points = new List<int>(text.Length);
        var split = false;
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (line[at] == '\\' && line[(at + 1)..] is [(byte)'u' or (byte)'U', ..])
            {
                var isLong = line[at + 1] == 'U';
                at += isLong ? 10 : 6;
                var isPair = isLong && char.IsHighSurrogate(text[i]) && IsAstral(line.Slice(at - 8, 8));
                split |= Add(points, isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
                continue;
            }

            points.Add(text[i]);

            // The second backslash of a pair starts no escape.
            if (line[at++] == '\\' && at < line.Length && line[at] == '\\')
            {
                points.Add(text[++i]);
                at++;
            }
        }

        return split ? [.. points] : null;
    }

    private static bool IsAstral(ReadOnlySpan<byte> digits) => digits[..4].ContainsAnyExcept((byte)'0');

    private static bool HasPairs(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) return true;
        }

        return false;
    }

    private static bool Add(List<int> points, int point)
    {
        points.Add(point);
        return point is >= 0xdc00 and <= 0xdfff && points.Count > 1 && points[^2] is >= 0xd800 and <= 0xdbff;
    }
}
