using PickleGen.Tools;

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

    private static int LengthAt(ReadOnlySpan<byte> rest) => OpcodeLayout.TryMeasure(rest, 0, out var argument) ? argument.Next : rest.Length;
}
