using System.Text.Json;
using PickleGen.Opcodes;

namespace PickleGen.Interop.Tests.Opcodes;

/// <summary>A row of an opcode table in the words of pickletools, as text that can be compared.</summary>
internal sealed record OpcodeRow(string Name, int Code, int Protocol, string Argument, string Before, string After)
{
    public static OpcodeRow From(JsonElement row, bool isPython2) => new(
        row.GetProperty("name").GetString()!,
        row.GetProperty("code").GetInt32(),
        row.GetProperty("protocol").GetInt32(),
        ArgumentOf(row, isPython2),
        string.Join(' ', Stack(row.GetProperty("before"), isPython2)),
        string.Join(' ', Stack(row.GetProperty("after"), isPython2)));

    public static OpcodeRow From(OpcodeInfo info) => new(
        info.Name,
        (int)info.Code,
        info.Protocol,
        ArgumentName(info.Argument),
        string.Join(' ', info.StackBefore.Select(StackName)),
        string.Join(' ', info.StackAfter.Select(StackName)));

    private static string ArgumentOf(JsonElement row, bool isPython2)
    {
        // Python 2's table calls the memo indexes signed.
        if (isPython2 && row.GetProperty("name").GetString() is "LONG_BINPUT" or "LONG_BINGET")
            return "uint4";
        return row.GetProperty("argument").GetString() ?? "";
    }

    // Python 2 tells int from long and calls bytes str.
    private static IEnumerable<string> Stack(JsonElement items, bool isPython2) => items.EnumerateArray()
        .Select(item => item.GetString()!)
        .Select(name => !isPython2 ? name : name switch
        {
            "long" => "int",
            "str" => "bytes_or_str",
            "unicode" => "str",
            _ => name,
        });

    private static string ArgumentName(OpcodeArgument argument) => argument switch
    {
        OpcodeArgument.None => "",
        OpcodeArgument.UInt1 => "uint1",
        OpcodeArgument.UInt2 => "uint2",
        OpcodeArgument.UInt4 => "uint4",
        OpcodeArgument.UInt8 => "uint8",
        OpcodeArgument.Int4 => "int4",
        OpcodeArgument.Float8 => "float8",
        OpcodeArgument.DecimalShortLine => "decimalnl_short",
        OpcodeArgument.DecimalLongLine => "decimalnl_long",
        OpcodeArgument.DecimalFloatLine => "floatnl",
        OpcodeArgument.TextLine => "stringnl_noescape",
        OpcodeArgument.TextLinePair => "stringnl_noescape_pair",
        OpcodeArgument.QuotedLine => "stringnl",
        OpcodeArgument.UnicodeLine => "unicodestringnl",
        OpcodeArgument.String1 => "string1",
        OpcodeArgument.String4 => "string4",
        OpcodeArgument.Bytes1 => "bytes1",
        OpcodeArgument.Bytes4 => "bytes4",
        OpcodeArgument.Bytes8 => "bytes8",
        OpcodeArgument.ByteArray8 => "bytearray8",
        OpcodeArgument.Unicode1 => "unicodestring1",
        OpcodeArgument.Unicode4 => "unicodestring4",
        OpcodeArgument.Unicode8 => "unicodestring8",
        OpcodeArgument.Long1 => "long1",
        OpcodeArgument.Long4 => "long4",
        _ => throw new ArgumentOutOfRangeException(nameof(argument), argument, null),
    };

    private static string StackName(StackKind kind) => kind switch
    {
        StackKind.None => "None",
        StackKind.StackSlice => "stackslice",
        StackKind.IntOrBool => "int_or_bool",
        StackKind.BytesOrStr => "bytes_or_str",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
