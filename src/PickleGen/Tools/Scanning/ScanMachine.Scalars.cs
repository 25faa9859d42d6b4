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
        if (InnerPickle.TryDecode(bytes, out var inner)) FindInner(inner, "in base64");
        Push(AbstractKind.Text);
    }

    private readonly void PushBytes()
    {
        if (InnerPickle.IsPickle(Argument)) FindInner(Argument, null);
        Push(AbstractKind.Bytes);
    }

    // Nothing loads it by itself, so nothing in it is worse than suspicious; but whoever looks wants to know.
    private readonly void FindInner(ReadOnlySpan<byte> pickle, string? how)
    {
        if (_record.IsInner) return;
        var record = _record.ForInner();
        var machine = new ScanMachine(pickle, record, _deadline);
        machine.Run(0, keepMemo: false, out _);
        var danger = record.FirstDanger is { } global ? $"{ShownText.Of(global.Module)}.{ShownText.Of(global.Name)}" : "";
        var named = danger.Length == 0 ? null : $"it names {danger}, which is dangerous";
        _record.Find(ScanRule.Inner, _at, OpcodeName, how is null || named is null ? how ?? named : $"{how}; {named}", danger);
    }

    private static bool IsQuoted(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r\v\f"u8);
        if (line.Length < 2 || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0]) return false;
        return !line.Contains((byte)'\\') || EscapedText.TryDecodeBytes(line[1..^1], out _);
    }
}
