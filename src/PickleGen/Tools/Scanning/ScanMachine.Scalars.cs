using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    // CPython's own limits on numbers in decimal, and a bound for the binary ones.
    private const int MostDigits = 4300;
    private const int LongestNumber = 1 << 20;

    private readonly void PushNumber(Opcode code)
    {
        var line = Argument;
        if (line.Length > (code is Opcode.Long1 or Opcode.Long4 ? LongestNumber : MostDigits + 8))
            Find(ScanRule.Limit, "a number is very long");
        else if (code == Opcode.Float ? !NumberText.TryParseFloat(line, out _) : code is Opcode.Int or Opcode.Long && !IsInteger(line, code))
            Find(ScanRule.Malformed, "a number is malformed");

        Push(AbstractKind.Scalar);
    }

    private static bool IsInteger(ReadOnlySpan<byte> line, Opcode code)
    {
        if (code == Opcode.Long) return NumberText.TryParsePythonInt(line.EndsWith("L"u8) ? line[..^1] : line, MostDigits, out _);
        return NumberText.TryParseInt(line, MostDigits, out _);
    }

    private readonly void PushText(Opcode code)
    {
        var bytes = Argument;
        var fine = code switch
        {
            Opcode.Unicode => !bytes.Contains((byte)'\\') || EscapedText.DecodeRawUnicode(bytes) is not null,
            Opcode.String => IsQuoted(bytes),
            Opcode.BinString or Opcode.ShortBinString => true,
            _ => System.Text.Unicode.Utf8.IsValid(bytes) || Wtf8.TryDecode(bytes, out _),
        };
        if (!fine) Find(ScanRule.Malformed, "a text is malformed");
        if (InnerPickle.IsEncoded(bytes)) Find(ScanRule.Inner, "base64");
        Push(AbstractKind.Text);
    }

    private readonly void PushBytes()
    {
        if (InnerPickle.IsPickle(Argument)) Find(ScanRule.Inner);
        Push(AbstractKind.Bytes);
    }

    private static bool IsQuoted(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r\v\f"u8);
        if (line.Length < 2 || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0]) return false;
        return !line.Contains((byte)'\\') || EscapedText.TryDecodeBytes(line[1..^1], out _);
    }
}
