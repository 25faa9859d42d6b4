using System.Globalization;

namespace PickleGen.Tools;

/// <summary>Strings of JSON in ASCII, escaped as Python's <c>json</c> does.</summary>
internal static class JsonString
{
    public static void Write(TextWriter output, string text)
    {
        output.Write('"');
        var rest = text.AsSpan();
        while (true)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            output.Write(plain < 0 ? rest : rest[..plain]);
            if (plain < 0) break;
            Escape(output, rest[plain]);
            rest = rest[(plain + 1)..];
        }

        output.Write('"');
    }

    public static void WriteHex(TextWriter output, ReadOnlySpan<byte> bytes)
    {
        output.Write('"');
        for (; bytes.Length > 0; bytes = bytes[Math.Min(bytes.Length, 4096)..])
            output.Write(Convert.ToHexStringLower(bytes[..Math.Min(bytes.Length, 4096)]));
        output.Write('"');
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static void Escape(TextWriter output, char unit)
    {
        switch (unit)
        {
            case '"': output.Write("\\\""); break;
            case '\\': output.Write("\\\\"); break;
            case '\n': output.Write("\\n"); break;
            case '\r': output.Write("\\r"); break;
            case '\t': output.Write("\\t"); break;
            case '\b': output.Write("\\b"); break;
            case '\f': output.Write("\\f"); break;
            default: output.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")); break;
        }
    }
}
