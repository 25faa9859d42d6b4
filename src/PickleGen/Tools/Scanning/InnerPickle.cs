using System.Buffers;
using System.Buffers.Text;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Recognizes pickles in constants.</summary>
internal static class InnerPickle
{
    private const int Shortest = 4;

    /// <summary>Whether bytes are one pickle with a PROTO, from the first to the last.</summary>
    public static bool IsPickle(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Shortest || bytes[0] != (byte)Opcode.Proto || bytes[1] is < 2 or > 5 || bytes[^1] != (byte)Opcode.Stop) return false;
        for (var at = 0; at < bytes.Length;)
        {
            if (!OpcodeLayout.TryMeasure(bytes, at, out var argument)) return false;
            if (bytes[at] == (byte)Opcode.Stop) return argument.Next == bytes.Length;
            at = argument.Next;
        }

        return false;
    }

    /// <summary>Decodes text that is such a pickle in base64.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> pickle)
    {
        pickle = default;

        // Every PROTO from 2 to 5 starts with one of these in base64.
        if (text.Length < 8 || text[0] != 'g' || text[1] != 'A' || text[2] is < (byte)'I' or > (byte)'X') return false;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) != OperationStatus.Done || !IsPickle(bytes.AsSpan(0, length))) return false;
        pickle = bytes.AsSpan(0, length);
        return true;
    }
}
