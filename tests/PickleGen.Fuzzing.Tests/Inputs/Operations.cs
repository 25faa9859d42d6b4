using PickleGen.Opcodes;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>A pickle as a list of opcodes, each with the bytes of its argument; what is no opcode any more is the last piece.</summary>
internal static class Operations
{
    public static List<byte[]> Split(byte[] pickle)
    {
        var pieces = new List<byte[]>();
        for (var at = 0; at < pickle.Length;)
        {
            // The scanner stops behind STOP, so it is shown one opcode at a time.
            var length = LengthAt(pickle.AsSpan(at));
            pieces.Add(pickle.AsSpan(at, length).ToArray());
            at += length;
        }

        return pieces;
    }

    public static byte[] Join(IEnumerable<byte[]> pieces) => [.. pieces.SelectMany(static piece => piece)];

    private static int LengthAt(ReadOnlySpan<byte> rest)
    {
        if (OpcodeTable.Find(rest[0]) is not { } info) return rest.Length;
        return ArgumentLength(rest[1..], info.Argument) is var length && length >= 0 && length < rest.Length ? 1 + (int)length : rest.Length;
    }

    private static long ArgumentLength(ReadOnlySpan<byte> rest, OpcodeArgument argument) => argument switch
    {
        OpcodeArgument.None => 0,
        OpcodeArgument.UInt1 => 1,
        OpcodeArgument.UInt2 => 2,
        OpcodeArgument.UInt4 or OpcodeArgument.Int4 => 4,
        OpcodeArgument.UInt8 or OpcodeArgument.Float8 => 8,
        OpcodeArgument.String1 or OpcodeArgument.Bytes1 or OpcodeArgument.Unicode1 or OpcodeArgument.Long1 => rest.IsEmpty ? -1 : 1 + rest[0],
        OpcodeArgument.Bytes4 or OpcodeArgument.Unicode4 or OpcodeArgument.String4 or OpcodeArgument.Long4 => rest.Length < 4 ? -1 : 4L + BitConverter.ToUInt32(rest),
        OpcodeArgument.Bytes8 or OpcodeArgument.ByteArray8 or OpcodeArgument.Unicode8 => rest.Length < 8 ? -1 : (long)Math.Min(BitConverter.ToUInt64(rest), int.MaxValue) + 8,
        OpcodeArgument.TextLinePair => Line(rest) is var first && first < 0 ? -1 : Line(rest[first..]) is var second && second < 0 ? -1 : first + second,
        _ => Line(rest),
    };

    private static int Line(ReadOnlySpan<byte> rest) => rest.IndexOf((byte)'\n') is var end && end < 0 ? -1 : end + 1;
}
