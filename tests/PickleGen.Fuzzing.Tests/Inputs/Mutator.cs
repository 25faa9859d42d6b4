using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>Changes a pickle a little: at its opcodes, in their arguments, or anywhere.</summary>
internal sealed class Mutator(Random random, Func<Random, byte[]> another)
{
    private static readonly ulong[] Lengths = [0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000, long.MaxValue, ulong.MaxValue];

    private static readonly string[] Lines = ["", "0", "-1", "00", "01", "1L", "L", "0x10", "1_0", " 7", "+7", "1e999", "nan", "99999999999999999999", "'", "'a", "\"a\"", "\\u00", "\\ud800", "''", "010", "-0", "1e5", "18446744073709551616", "\u00e9"];

    public byte[] Mutate(byte[] pickle)
    {
        var pieces = Operations.Split(pickle);
        for (var left = random.Next(1, 4); left > 0 && pieces.Count > 0; left--) Change(pieces);
        var bytes = Operations.Join(pieces);
        return random.Next(12) == 0 ? Anywhere(bytes) : bytes;
    }

    private void Change(List<byte[]> pieces)
    {
        var at = random.Next(pieces.Count);
        switch (random.Next(13))
        {
            case 0:
                pieces.RemoveAt(at);
                break;
            case 1:
                pieces.Insert(at, pieces[random.Next(pieces.Count)]);
                break;
            case 2:
                var other = random.Next(pieces.Count);
                (pieces[at], pieces[other]) = (pieces[other], pieces[at]);
                break;
            case 3:
                pieces[at] = FlipBit(pieces[at]);
                break;
            case 4:
                pieces[at] = Length(pieces[at]);
                break;
            case 5:
                pieces[at] = Text(pieces[at]);
                break;
            case 6:
                pieces[at] = Index(pieces[at]);
                break;
            case 7 or 8:
                pieces[at] = OtherOpcode(pieces[at]);
                break;
            case 9:
                pieces.Insert(at, Assembler.Op(Enum.GetValues<Opcode>()[random.Next(Enum.GetValues<Opcode>().Length)]));
                break;
            case 10:
                Splice(pieces, at);
                break;
            case 11:
                pieces.RemoveRange(at, pieces.Count - at);
                break;
            default:
                pieces[at] = random.Next(4) switch { 0 => Assembler.Int(random), 1 => Assembler.Float(random), 2 => Assembler.Str(random), _ => Assembler.Data(random) };
                break;
        }
    }

    private byte[] FlipBit(byte[] piece)
    {
        var changed = piece.ToArray();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    // A length at a boundary, or one off.
    private byte[] Length(byte[] piece)
    {
        if (OpcodeTable.Find(piece[0])?.Argument is not { } argument) return piece;
        var width = argument switch
        {
            OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1 or OpcodeArgument.UInt1 => 1,
            OpcodeArgument.UInt2 => 2,
            OpcodeArgument.String4 or OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4 or OpcodeArgument.Long4 or OpcodeArgument.UInt4 or OpcodeArgument.Int4 => 4,
            OpcodeArgument.Bytes8 or OpcodeArgument.ByteArray8 or OpcodeArgument.Unicode8 or OpcodeArgument.UInt8 => 8,
            _ => 0,
        };
        if (width == 0 || piece.Length <= width) return piece;
        Span<byte> bytes = stackalloc byte[8];
        piece.AsSpan(1, width).CopyTo(bytes);
        var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        value = random.Next(3) switch { 0 => value + 1, 1 => unchecked(value - 1), _ => Lengths[random.Next(Lengths.Length)] };
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        return [piece[0], .. bytes[..width], .. piece.AsSpan(1 + width)];
    }

    private byte[] Text(byte[] piece) =>
        piece.Length > 1 && piece[^1] == (byte)'\n' ? [piece[0], .. Encoding.Latin1.GetBytes(Lines[random.Next(Lines.Length)]), (byte)'\n'] : FlipBit(piece);

    private byte[] Index(byte[] piece) => (Opcode)piece[0] switch
    {
        Opcode.BinGet or Opcode.BinPut when piece.Length == 2 => [piece[0], (byte)(piece[1] + random.Next(-2, 3))],
        Opcode.LongBinGet or Opcode.LongBinPut when piece.Length == 5 => Assembler.Number((Opcode)piece[0], random.Next(3) == 0 ? random.Next() : random.Next(10), 4),
        Opcode.Get or Opcode.Put => Assembler.Lines((Opcode)piece[0], random.Next(-1, 12).ToString(CultureInfo.InvariantCulture)),
        _ => random.Next(2) == 0 ? Assembler.Number(Opcode.BinGet, random.Next(6), 1) : Assembler.Number(Opcode.BinPut, random.Next(6), 1),
    };

    // The same argument for another opcode that takes one of its kind, or the opcode alone.
    private byte[] OtherOpcode(byte[] piece)
    {
        if (OpcodeTable.Find(piece[0]) is not { } info) return piece;
        var alike = OpcodeTable.All.Where(row => row.Argument == info.Argument).ToList();
        return [(byte)alike[random.Next(alike.Count)].Code, .. piece.AsSpan(1)];
    }

    private void Splice(List<byte[]> pieces, int at)
    {
        var other = Operations.Split(another(random));
        if (other.Count == 0) return;
        var from = random.Next(other.Count);
        if (random.Next(2) == 0)
        {
            pieces.RemoveRange(at, pieces.Count - at);
            pieces.AddRange(other.Skip(from));
        }
        else
        {
            pieces.InsertRange(at, other.Skip(from).Take(random.Next(1, 12)));
        }
    }

    private byte[] Anywhere(byte[] bytes)
    {
        if (bytes.Length == 0) return bytes;
        var changed = bytes.ToArray();
        changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }
}
