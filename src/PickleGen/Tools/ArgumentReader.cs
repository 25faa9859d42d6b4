using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>
/// Decodes the argument of an opcode into a value, for tools that only look. The rules are those of Python's
/// pickletools, which differ from the unpickler's: integers are decimal, names have escapes and are ASCII.
/// </summary>
internal ref struct ArgumentReader(ReadOnlySpan<byte> pickle, int start, OpcodeInfo info)
{
    private readonly ReadOnlySpan<byte> _pickle = pickle;

    /// <summary>The offset behind what was read.</summary>
    public int Position { get; private set; } = start + 1;

    public object? Read() => info.Argument switch
    {
        OpcodeArgument.None => null,
        OpcodeArgument.UInt1 => (long)Take(1)[0],
        OpcodeArgument.UInt2 => (long)BinaryPrimitives.ReadUInt16LittleEndian(Take(2)),
        OpcodeArgument.UInt4 => (long)BinaryPrimitives.ReadUInt32LittleEndian(Take(4)),
        OpcodeArgument.Int4 => (long)BinaryPrimitives.ReadInt32LittleEndian(Take(4)),
        OpcodeArgument.UInt8 => Narrow(BinaryPrimitives.ReadUInt64LittleEndian(Take(8))),
        OpcodeArgument.Float8 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
        OpcodeArgument.DecimalShortLine => ShortInteger(Line()),
        OpcodeArgument.DecimalLongLine => LongInteger(Line()),
        OpcodeArgument.DecimalFloatLine => PythonNumbers.TryParseFloat(Line(), out var number) ? number : throw Malformed(),
        OpcodeArgument.TextLine => Unescaped(Line()),
        OpcodeArgument.TextLinePair => $"{Unescaped(Line())} {Unescaped(Line())}",
        OpcodeArgument.QuotedLine => Unescaped(Unquoted(Line())),
        OpcodeArgument.UnicodeLine => RawUnicode(Line()),
        OpcodeArgument.String1 or OpcodeArgument.String4 => Encoding.Latin1.GetString(Take(Length())),
        OpcodeArgument.Unicode1 or OpcodeArgument.Unicode4 or OpcodeArgument.Unicode8 => Utf8(Take(Length())),
        OpcodeArgument.Long1 or OpcodeArgument.Long4 => LongFormat.Read(Take(Length())),
        _ => Take(Length()).ToArray(),
    };

    private static object Narrow(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? (long)value : value;

    private long Length() => info.Argument switch
    {
        OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1 => Take(1)[0],
        OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4 => BinaryPrimitives.ReadUInt32LittleEndian(Take(4)),
        OpcodeArgument.String4 or OpcodeArgument.Long4 => BinaryPrimitives.ReadInt32LittleEndian(Take(4)),
        _ => (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(Take(8))),
    };

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0) throw Error("the length of the argument is negative");
        if (count > _pickle.Length - Position) throw Error("the argument goes beyond the end of the pickle");
        var bytes = _pickle.Slice(Position, (int)count);
        Position += (int)count;
        return bytes;
    }

    private ReadOnlySpan<byte> Line()
    {
        var length = _pickle[Position..].IndexOf((byte)'\n');
        if (length < 0) throw Error("the argument's line does not end");
        var line = _pickle.Slice(Position, length);
        Position += length + 1;
        return line;
    }

    // INT spells False and True as 00 and 01; GET and PUT have the same kind of argument.
    private readonly object ShortInteger(ReadOnlySpan<byte> line) =>
        line is [(byte)'0', (byte)'0' or (byte)'1'] ? line[1] == '1' : Integer(line);

    private readonly object LongInteger(ReadOnlySpan<byte> line) => Integer(line is [.., (byte)'L'] ? line[..^1] : line);

    private readonly object Integer(ReadOnlySpan<byte> line) =>
        PythonNumbers.TryParseInt(line, out var value) ? Narrow(value) : throw Malformed();

    private readonly string Unescaped(ReadOnlySpan<byte> line) =>
        EscapedText.TryDecodeBytes(line, out var bytes) && Ascii.IsValid(bytes) ? Encoding.ASCII.GetString(bytes) : throw Malformed();

    // A line that is one quote has that quote at both ends.
    private readonly ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0]) throw Malformed();
        return line.Length == 1 ? [] : line[1..^1];
    }

    private readonly object RawUnicode(ReadOnlySpan<byte> line)
    {
        var codePoints = EscapedText.DecodeRawUnicode(line) ?? throw Malformed();
        return PyStr.IsNeededFor(codePoints) ? new PyStr(codePoints) : Wtf8.ToUtf16(codePoints);
    }

    private readonly object Utf8(ReadOnlySpan<byte> bytes)
    {
        if (!Wtf8.TryDecode(bytes, out var text)) throw Malformed();
        return Wtf8.HasSplitPair(bytes) ? new PyStr(Wtf8.CodePoints(bytes)) : text;
    }

    private readonly UnpicklingException Malformed() => Error("the argument is malformed");

    private readonly UnpicklingException Error(string message) => new(message, start, info.Name);
}
