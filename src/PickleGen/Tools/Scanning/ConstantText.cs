using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>The text that an opcode in the data pushes, read again when it turns out to matter.</summary>
internal static class ConstantText
{
    // No name is longer; what is cut off is still told.
    private const int Longest = 8192;

    /// <summary>The text of the opcode at that offset, which was understood before.</summary>
    public static string At(ReadOnlySpan<byte> data, int offset)
    {
        if (!OpcodeLayout.TryMeasure(data, offset, out var argument)) return "";
        var bytes = data.Slice(argument.Start, argument.Length);
        var cut = bytes.Length > Longest;
        if (cut) bytes = bytes[..Longest];
        var text = (Opcode)data[offset] switch
        {
            Opcode.Unicode => EscapedText.TryDecodeRawUnicode(bytes, out var raw) ? raw : Latin1(bytes),
            Opcode.String => Quoted(bytes, cut),
            _ => Decoded(bytes),
        };
        return cut ? text + "…" : text;
    }

    /// <summary>A line of GLOBAL or INST.</summary>
    public static string Name(ReadOnlySpan<byte> line) => line.Length <= Longest ? Decoded(line) : Decoded(line[..Longest]) + "…";

    // As a reader of names takes them: UTF-8.
    private static string Decoded(ReadOnlySpan<byte> bytes) => Wtf8.TryDecode(bytes, out var text) ? text : Latin1(bytes);

    private static string Quoted(ReadOnlySpan<byte> line, bool cut)
    {
        line = line.Trim(" \t\r\v\f"u8);
        if (line.Length > 0) line = line[1..];
        if (line.Length > 0 && !cut) line = line[..^1];
        return EscapedText.TryDecodeBytes(line, out var bytes) ? Decoded(bytes) : Latin1(line);
    }

    private static string Latin1(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);
}
