using System.Buffers;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Finds where a pickle could start in bytes that are none.</summary>
internal static class PickleSearch
{
    private const int LongestLine = 256;

    private static readonly SearchValues<byte> Starts = SearchValues.Create((byte)Opcode.Proto, (byte)Opcode.Global, (byte)Opcode.Inst);

    private static readonly SearchValues<byte> InNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_."u8);

    /// <summary>The next place from an offset on, or the length of the data: PROTO, or a name in two lines.</summary>
    public static int Next(ReadOnlySpan<byte> data, int from)
    {
        while (from < data.Length)
        {
            var at = data[from..].IndexOfAny(Starts);
            if (at < 0) break;
            at += from;
            if (data[at] == (byte)Opcode.Proto)
            {
                if (at + 1 < data.Length && data[at + 1] <= 5) return at;
                from = at + 1;
                continue;
            }

            var end = EndOfName(data, at + 1);
            if (end < data.Length && data[end] == (byte)'\n' && end > at + 1)
            {
                var second = EndOfName(data, end + 1);
                if (second > end + 1 && second < data.Length && data[second] == (byte)'\n') return at;
            }

            // From within the same word it ends at the same place.
            from = Math.Max(end, at + 1);
        }

        return data.Length;
    }

    private static int EndOfName(ReadOnlySpan<byte> data, int from)
    {
        if (from >= data.Length) return data.Length;
        var rest = data.Slice(from, Math.Min(LongestLine, data.Length - from));
        var length = rest.IndexOfAnyExcept(InNames);
        return from + (length < 0 ? rest.Length : length);
    }
}
