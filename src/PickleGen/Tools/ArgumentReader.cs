using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Decodes the argument of an opcode into a value, for tools that only look.</summary>
internal static class ArgumentReader
{
    public static object? Read(ReadOnlySpan<byte> pickle, ref int position, OpcodeInfo info, int start)
    {
        switch (info.Argument)
        {
            case OpcodeArgument.None: return null;
            case OpcodeArgument.UInt1: return (long)Take(pickle, ref position, 1, info, start)[0];
            case OpcodeArgument.UInt2: return (long)BinaryPrimitives.ReadUInt16LittleEndian(Take(pickle, ref position, 2, info, start));
            case OpcodeArgument.UInt4: return (long)BinaryPrimitives.ReadUInt32LittleEndian(Take(pickle, ref position, 4, info, start));
            case OpcodeArgument.Int4: return (long)BinaryPrimitives.ReadInt32LittleEndian(Take(pickle, ref position, 4, info, start));
            case OpcodeArgument.UInt8: return Widen(BinaryPrimitives.ReadUInt64LittleEndian(Take(pickle, ref position, 8, info, start)));
            case OpcodeArgument.Float8: return BinaryPrimitives.ReadDoubleBigEndian(Take(pickle, ref position, 8, info, start));
            case OpcodeArgument.DecimalShortLine or OpcodeArgument.DecimalLongLine:
                return Integer(Line(pickle, ref position, info, start), info, start);
            case OpcodeArgument.DecimalFloatLine:
                var line = Line(pickle, ref position, info, start);
                return NumberText.TryParseFloat(line, out var number) ? number : throw Malformed(info, start);
            case OpcodeArgument.TextLine: return Text(Line(pickle, ref position, info, start), info, start);
            case OpcodeArgument.TextLinePair:
                var first = Text(Line(pickle, ref position, info, start), info, start);
                return $"{first} {Text(Line(pickle, ref position, info, start), info, start)}";
            case OpcodeArgument.QuotedLine: return Quoted(Line(pickle, ref position, info, start), info, start);
            case OpcodeArgument.UnicodeLine:
                return EscapedText.TryDecodeRawUnicode(Line(pickle, ref position, info, start), out var raw) ? raw : throw Malformed(info, start);
        }

        var payload = Take(pickle, ref position, Length(pickle, ref position, info, start), info, start);
        return info.Argument switch
        {
            OpcodeArgument.String1 or OpcodeArgument.String4 => Encoding.Latin1.GetString(payload),
            OpcodeArgument.Unicode1 or OpcodeArgument.Unicode4 or OpcodeArgument.Unicode8 => Text(payload, info, start),
            OpcodeArgument.Long1 or OpcodeArgument.Long4 => LongFormat.Read(payload),
            _ => payload.ToArray(),
        };
    }

    private static object Widen(ulong value) => value <= long.MaxValue ? (long)value : new System.Numerics.BigInteger(value);

    private static long Length(ReadOnlySpan<byte> pickle, ref int position, OpcodeInfo info, int start)
    {
        switch (info.Argument)
        {
            case OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1:
                return Take(pickle, ref position, 1, info, start)[0];
            case OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4:
                return BinaryPrimitives.ReadUInt32LittleEndian(Take(pickle, ref position, 4, info, start));
            case OpcodeArgument.String4 or OpcodeArgument.Long4:
                return BinaryPrimitives.ReadInt32LittleEndian(Take(pickle, ref position, 4, info, start));
            default:
                return (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(Take(pickle, ref position, 8, info, start)));
        }
    }

    private static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> pickle, ref int position, long count, OpcodeInfo info, int start)
    {
        if (count < 0 || count > pickle.Length - position) throw new UnpicklingException("the argument goes beyond the end of the pickle", start, info.Name);
        var bytes = pickle.Slice(position, (int)count);
        position += (int)count;
        return bytes;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> pickle, ref int position, OpcodeInfo info, int start)
    {
        var length = pickle[position..].IndexOf((byte)'\n');
        if (length < 0) throw new UnpicklingException("the argument's line does not end", start, info.Name);
        var line = pickle.Slice(position, length);
        position += length + 1;
        return line;
    }

    // INT spells False and True as 00 and 01.
    private static object Integer(ReadOnlySpan<byte> line, OpcodeInfo info, int start)
    {
        if (info.Argument == OpcodeArgument.DecimalShortLine && line is [(byte)'0', (byte)'0' or (byte)'1']) return line[1] == '1';
        if (info.Argument == OpcodeArgument.DecimalLongLine && line is [.., (byte)'L']) line = line[..^1];
        if (!System.Numerics.BigInteger.TryParse(Encoding.Latin1.GetString(line), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value)) throw Malformed(info, start);
        return value >= long.MinValue && value <= long.MaxValue ? (long)value : value;
    }

    private static string Text(ReadOnlySpan<byte> bytes, OpcodeInfo info, int start) =>
        Wtf8.TryDecode(bytes, out var text) ? text : throw Malformed(info, start);

    private static string Quoted(ReadOnlySpan<byte> line, OpcodeInfo info, int start)
    {
        if (line.Length < 2 || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0]) throw Malformed(info, start);
        return EscapedText.TryDecodeBytes(line[1..^1], out var bytes) ? Encoding.Latin1.GetString(bytes) : throw Malformed(info, start);
    }

    private static UnpicklingException Malformed(OpcodeInfo info, int start) => new("the argument is malformed", start, info.Name);
}
