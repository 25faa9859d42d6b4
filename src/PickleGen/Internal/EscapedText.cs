using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace PickleGen.Internal;

/// <summary>The two escape languages of protocol 0: bytes literals (STRING) and raw-unicode-escape (UNICODE).</summary>
internal static class EscapedText
{
    /// <summary>Undoes the escapes of a Python bytes literal; unknown escapes stay as they are.</summary>
    public static bool TryDecodeBytes(ReadOnlySpan<byte> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        var result = new List<byte>(text.Length);
        bytes = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)'\\')
            {
                result.Add(text[i]);
                continue;
            }

            if (++i == text.Length) return false;
            var escape = text[i];
            switch ((char)escape)
            {
                case '\n': break;
                case '\\' or '\'' or '"': result.Add(escape); break;
                case 'a': result.Add(7); break;
                case 'b': result.Add(8); break;
                case 'f': result.Add(12); break;
                case 'n': result.Add(10); break;
                case 'r': result.Add(13); break;
                case 't': result.Add(9); break;
                case 'v': result.Add(11); break;
                case 'x':
                    if (i + 2 >= text.Length || !byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex)) return false;
                    result.Add(hex);
                    i += 2;
                    break;
                case >= '0' and <= '7':
                    var value = 0;
                    var digits = 0;
                    for (; digits < 3 && i + digits < text.Length && text[i + digits] is >= (byte)'0' and <= (byte)'7'; digits++)
                        value = (value * 8) + text[i + digits] - '0';
                    result.Add((byte)value);
                    i += digits - 1;
                    break;
                default:
                    result.Add((byte)'\\');
                    result.Add(escape);
                    break;
            }
        }

        bytes = [.. result];
        return true;
    }

    /// <summary>
    /// Undoes <c>\uXXXX</c> and <c>\UXXXXXXXX</c> after an odd number of backslashes; every other byte is the
    /// character of that number. Null where an escape is malformed.
    /// </summary>
    public static int[]? DecodeRawUnicode(ReadOnlySpan<byte> line)
    {
        var codePoints = new List<int>(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var digits = line[i] != (byte)'\\' || i + 1 >= line.Length ? 0 : line[i + 1] switch { (byte)'u' => 4, (byte)'U' => 8, _ => 0 };
            if (digits == 0)
            {
                codePoints.Add(line[i]);

                // The second backslash of a pair starts no escape.
                if (line[i] == (byte)'\\' && i + 1 < line.Length && line[i + 1] == (byte)'\\') codePoints.Add(line[++i]);
                continue;
            }

            if (i + 2 + digits > line.Length
                || !uint.TryParse(line.Slice(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || code > 0x10ffff) return null;
            codePoints.Add((int)code);
            i += 1 + digits;
        }

        return [.. codePoints];
    }

    /// <summary>The same as UTF-16.</summary>
    public static bool TryDecodeRawUnicode(ReadOnlySpan<byte> line, [NotNullWhen(true)] out string? text)
    {
        text = line.Contains((byte)'\\') ? DecodeRawUnicode(line) is { } codePoints ? Wtf8.ToUtf16(codePoints) : null : Encoding.Latin1.GetString(line);
        return text is not null;
    }

    /// <summary>Writes text the way UNICODE wants it; what would end or bend the line is escaped.</summary>
    public static string EncodeRawUnicode(string text)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is '\\' or '\0' or '\n' or '\r' or '\u001a')
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else if (unit <= 0xff)
            {
                builder.Append(unit);
            }
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(unit, text[++i]):x8}");
            }
            else
            {
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return builder.ToString();
    }
}
