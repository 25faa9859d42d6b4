using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Tests;

/// <summary>
/// Assembles pickles from text: <c>PROTO 4; BININT1 1; STOP</c>. Arguments are numbers, text, or bytes as
/// hexadecimal after <c>0x</c>; pairs of lines are two words. <c>FRAME n</c> is not checked.
/// </summary>
internal static class Asm
{
    public static byte[] Pickle(string program)
    {
        var bytes = new List<byte>();
        foreach (var line in program.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var name = space < 0 ? line : line[..space];
            var info = OpcodeTable.All.SingleOrDefault(row => row.Name == name) ?? throw new ArgumentException($"'{name}' is no opcode");
            bytes.Add((byte)info.Code);
            bytes.AddRange(Argument(info.Argument, space < 0 ? "" : line[(space + 1)..]));
        }

        return [.. bytes];
    }

    private static byte[] Argument(OpcodeArgument kind, string text) => kind switch
    {
        OpcodeArgument.None => [],
        OpcodeArgument.UInt1 => Number(text, 1),
        OpcodeArgument.UInt2 => Number(text, 2),
        OpcodeArgument.UInt4 or OpcodeArgument.Int4 => Number(text, 4),
        OpcodeArgument.UInt8 => Number(text, 8),
        OpcodeArgument.Float8 => BitConverter.GetBytes(BinaryPrimitives.ReverseEndianness(BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)))),
        OpcodeArgument.TextLinePair => Encoding.UTF8.GetBytes(text.Replace(' ', '\n') + "\n"),
        OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1 => Counted(text, 1),
        OpcodeArgument.String4 or OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4 or OpcodeArgument.Long4 => Counted(text, 4),
        OpcodeArgument.Bytes8 or OpcodeArgument.ByteArray8 or OpcodeArgument.Unicode8 => Counted(text, 8),
        _ => [.. Raw(text), (byte)'\n'],
    };

    private static byte[] Counted(string text, int width)
    {
        var payload = Raw(text);
        return [.. Number(payload.Length.ToString(CultureInfo.InvariantCulture), width), .. payload];
    }

    private static byte[] Raw(string text) => text.StartsWith("0x", StringComparison.Ordinal) ? Convert.FromHexString(text[2..]) : Encoding.UTF8.GetBytes(text);

    private static byte[] Number(string text, int width)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, unchecked((long)Int128.Parse(text, CultureInfo.InvariantCulture)));
        return bytes[..width];
    }
}
