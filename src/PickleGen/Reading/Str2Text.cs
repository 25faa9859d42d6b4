using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PickleGen.Internal;

namespace PickleGen.Reading;

/// <summary>A Python 2 str as text, with the codecs and error handlers that <c>pickle.load</c> takes for it.</summary>
internal static class Str2Text
{
    public static string NameOf(PickleEncoding encoding) => encoding == PickleEncoding.Utf8 ? "UTF-8" : "ASCII";

    public static bool TryDecode(ReadOnlySpan<byte> bytes, PickleEncoding encoding, PickleErrors errors, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (encoding == PickleEncoding.Latin1 || Ascii.IsValid(bytes))
        {
            text = Encoding.Latin1.GetString(bytes);
            return true;
        }

        if (encoding == PickleEncoding.Utf8 && Wtf8.TryDecodeStrict(bytes, out text)) return true;
        if (errors == PickleErrors.Strict) return false;
        var builder = new StringBuilder(bytes.Length);
        while (bytes.Length > 0)
        {
            var length = 1;
            if (encoding == PickleEncoding.Utf8 && Rune.DecodeFromUtf8(bytes, out var rune, out length) == OperationStatus.Done)
            {
                builder.Append(rune.ToString());
            }
            else if (Ascii.IsValid(bytes[0]))
            {
                builder.Append((char)bytes[0]);
                length = 1;
            }
            else if (errors == PickleErrors.SurrogatePass)
            {
                if (encoding != PickleEncoding.Utf8 || bytes.Length < 3 || !Wtf8.TryDecode(bytes[..3], out var surrogate)) return false;
                builder.Append(surrogate);
                length = 3;
            }
            else
            {
                Handle(bytes[..length], errors, builder);
            }

            bytes = bytes[length..];
        }

        text = builder.ToString();
        return true;
    }

    private static void Handle(ReadOnlySpan<byte> malformed, PickleErrors errors, StringBuilder builder)
    {
        if (errors == PickleErrors.Ignore) return;
        if (errors == PickleErrors.Replace)
        {
            builder.Append('\ufffd');
            return;
        }

        foreach (var value in malformed)
        {
            if (errors == PickleErrors.BackslashReplace) builder.Append(CultureInfo.InvariantCulture, $"\\x{value:x2}");
            else builder.Append((char)(0xdc00 + value));
        }
    }
}
