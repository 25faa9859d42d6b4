using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>Bytes of opcodes with arguments of any kind.</summary>
internal static class Assembler
{
    private static readonly double[] Doubles = [0, -0.0, 1, 1.5, -2.25, 1e16, 1e308, 5e-324, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.1];

    private static readonly string[] Texts = ["", "a", "b", "x", "value", "name", "items", "ü", "€", "\U0001f600", "line\nfeed", "__class__", "__dict__", "\u0000", "1", "1.5"];

    public static byte[] Op(Opcode code) => [(byte)code];

    public static byte[] Op(Opcode code, ReadOnlySpan<byte> argument) => [(byte)code, .. argument];

    public static byte[] Lines(Opcode code, params ReadOnlySpan<string> lines) => [(byte)code, .. Encoding.UTF8.GetBytes(string.Concat(string.Join('\n', lines.ToArray()), "\n"))];

    public static byte[] Number(Opcode code, long value, int width)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return Op(code, bytes[..width]);
    }

    public static byte[] Counted(Opcode code, ReadOnlySpan<byte> payload, int width)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, payload.Length);
        return [(byte)code, .. bytes[..width], .. payload];
    }

    public static byte[] Text(string text) => Counted(Opcode.ShortBinUnicode, Encoding.UTF8.GetBytes(text), 1);

    /// <summary>An opcode that pushes an int.</summary>
    public static byte[] Int(Random random)
    {
        var small = random.Next(-3, 300);
        return random.Next(9) switch
        {
            0 => Number(Opcode.BinInt1, random.Next(4), 1),
            1 => Number(Opcode.BinInt1, random.Next(256), 1),
            2 => Number(Opcode.BinInt2, random.Next(65536), 2),
            3 => Number(Opcode.BinInt, random.Next(int.MinValue, int.MaxValue), 4),
            4 => Lines(Opcode.Int, small.ToString(CultureInfo.InvariantCulture)),
            5 => Lines(Opcode.Long, small.ToString(CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? "L" : "")),
            6 => Counted(Opcode.Long1, Bytes(random, 12), 1),
            7 => Counted(Opcode.Long4, Bytes(random, 12), 4),
            _ => Lines(Opcode.Int, random.Next(2) == 0 ? "00" : "01"),
        };
    }

    /// <summary>An opcode that pushes a float.</summary>
    public static byte[] Float(Random random)
    {
        var value = Doubles[random.Next(Doubles.Length)];
        if (random.Next(4) == 0) return Lines(Opcode.Float, random.Next(3) == 0 ? "1e5" : double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "inf");
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, value);
        return Op(Opcode.BinFloat, bytes);
    }

    /// <summary>An opcode that pushes text.</summary>
    public static byte[] Str(Random random)
    {
        var text = Texts[random.Next(Texts.Length)];
        var bytes = Encoding.UTF8.GetBytes(text);
        return random.Next(8) switch
        {
            0 => Counted(Opcode.BinUnicode, bytes, 4),
            1 => Counted(Opcode.BinUnicode8, bytes, 8),
            2 => Lines(Opcode.Unicode, text.Replace("\n", "\\u000a", StringComparison.Ordinal).Replace("\0", "\\u0000", StringComparison.Ordinal)),
            3 => Lines(Opcode.String, "'abc'"),
            4 => Counted(Opcode.ShortBinString, Encoding.ASCII.GetBytes("key"), 1),
            _ => Counted(Opcode.ShortBinUnicode, bytes, 1),
        };
    }

    /// <summary>An opcode that pushes bytes.</summary>
    public static byte[] Data(Random random) => random.Next(4) switch
    {
        0 => Counted(Opcode.BinBytes, Bytes(random, 6), 4),
        1 => Counted(Opcode.BinBytes8, Bytes(random, 6), 8),
        2 => Counted(Opcode.ByteArray8, Bytes(random, 6), 8),
        _ => Counted(Opcode.ShortBinBytes, Bytes(random, 12), 1),
    };

    private static byte[] Bytes(Random random, int most)
    {
        var bytes = new byte[random.Next(most + 1)];
        random.NextBytes(bytes);
        return bytes;
    }
}
