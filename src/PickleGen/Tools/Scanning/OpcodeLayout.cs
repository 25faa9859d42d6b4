using System.Buffers.Binary;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Where the argument of an opcode is, for data that may end anywhere.</summary>
internal static class OpcodeLayout
{
    private static readonly OpcodeArgument?[] Arguments = [.. Enumerable.Range(0, 256).Select(code => OpcodeTable.Find((byte)code)?.Argument)];

    /// <summary>Whether a byte is an opcode.</summary>
    public static bool IsOpcode(byte code) => Arguments[code] is not null;

    /// <summary>Finds the argument of the opcode at that offset.</summary>
    /// <returns>False if the byte is no opcode, or the data ends before the argument does.</returns>
    public static bool TryMeasure(ReadOnlySpan<byte> data, int offset, out ArgumentBytes argument)
    {
        var at = offset + 1;
        var rest = data[at..];
        argument = new(at, 0, at);
        switch (Arguments[data[offset]])
        {
            case null: return false;
            case OpcodeArgument.None: return true;
            case OpcodeArgument.UInt1: return Fixed(rest, at, 1, ref argument);
            case OpcodeArgument.UInt2: return Fixed(rest, at, 2, ref argument);
            case OpcodeArgument.UInt4 or OpcodeArgument.Int4: return Fixed(rest, at, 4, ref argument);
            case OpcodeArgument.UInt8 or OpcodeArgument.Float8: return Fixed(rest, at, 8, ref argument);
            case OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1:
                return rest.Length >= 1 && Counted(rest, at, 1, rest[0], ref argument);
            case OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4 or OpcodeArgument.String4 or OpcodeArgument.Long4:
                // Lengths that are negative where they are signed are beyond all data as well.
                return rest.Length >= 4 && Counted(rest, at, 4, BinaryPrimitives.ReadUInt32LittleEndian(rest), ref argument);
            case OpcodeArgument.Bytes8 or OpcodeArgument.ByteArray8 or OpcodeArgument.Unicode8:
                return rest.Length >= 8 && Counted(rest, at, 8, BinaryPrimitives.ReadUInt64LittleEndian(rest), ref argument);
            case OpcodeArgument.TextLinePair: return Lines(rest, at, 2, ref argument);
            default: return Lines(rest, at, 1, ref argument);
        }
    }

    private static bool Fixed(ReadOnlySpan<byte> rest, int at, int length, ref ArgumentBytes argument)
    {
        argument = new(at, length, at + length);
        return rest.Length >= length;
    }

    private static bool Counted(ReadOnlySpan<byte> rest, int at, int prefix, ulong length, ref ArgumentBytes argument)
    {
        if (length > (ulong)(rest.Length - prefix)) return false;
        argument = new(at + prefix, (int)length, at + prefix + (int)length);
        return true;
    }

    // The last line's end is not part of the argument.
    private static bool Lines(ReadOnlySpan<byte> rest, int at, int count, ref ArgumentBytes argument)
    {
        var length = 0;
        for (; count > 0; count--)
        {
            var line = rest[length..].IndexOf((byte)'\n');
            if (line < 0) return false;
            length += line + 1;
        }

        argument = new(at, length - 1, at + length);
        return true;
    }
}

/// <summary>Where an argument starts, how long it is, and where the next opcode is.</summary>
internal readonly record struct ArgumentBytes(int Start, int Length, int Next);
