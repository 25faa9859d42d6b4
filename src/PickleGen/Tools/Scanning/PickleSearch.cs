using System.Buffers;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Finds where a pickle could start, or go on to name something, in bytes that are none.</summary>
internal static class PickleSearch
{
    private const int LongestLine = 256;

    private static readonly SearchValues<byte> Starts = SearchValues.Create((byte)Opcode.Proto, (byte)Opcode.Global, (byte)Opcode.Inst, (byte)Opcode.ShortBinUnicode);

    private static readonly SearchValues<byte> InNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_."u8);

    /// <summary>The next place from an offset on, or the length of the data: PROTO, a name in two lines, or in two texts.</summary>
    public static int Next(ReadOnlySpan<byte> data, int from)
    {
        while (from < data.Length)
        {
            var at = data[from..].IndexOfAny(Starts);
            if (at < 0) break;
            at += from;
            from = at + 1;
            switch ((Opcode)data[at])
            {
                case Opcode.Proto:
                    if (from < data.Length && data[from] <= 5) return at;
                    break;
                case Opcode.ShortBinUnicode:
                    if (IsNameInTexts(data, at)) return at;
                    break;
                default:
                    if (IsNameInLines(data, from, out var end)) return at;

                    // From within the same word it ends at the same place.
                    from = Math.Max(end, from);
                    break;
            }
        }

        return data.Length;
    }

    private static bool IsNameInLines(ReadOnlySpan<byte> data, int at, out int end)
    {
        end = EndOfName(data, at);
        if (end == at || end >= data.Length || data[end] != (byte)'\n') return false;
        var second = EndOfName(data, end + 1);
        return second > end + 1 && second < data.Length && data[second] == (byte)'\n';
    }

    // Module and name as protocol 4 has them: what follows an array in a joblib file has no PROTO.
    private static bool IsNameInTexts(ReadOnlySpan<byte> data, int at) =>
        TrySkipText(data, ref at) && TrySkipText(data, ref at) && at < data.Length && data[at] == (byte)Opcode.StackGlobal;

    private static bool TrySkipText(ReadOnlySpan<byte> data, ref int at)
    {
        if (at > data.Length - 2 || data[at] != (byte)Opcode.ShortBinUnicode || data[at + 1] > data.Length - at - 2) return false;
        var text = data.Slice(at + 2, data[at + 1]);
        if (text.ContainsAnyExcept(InNames)) return false;
        at += 2 + text.Length;
        if (at < data.Length && (Opcode)data[at] is Opcode.Memoize or Opcode.BinPut or Opcode.LongBinPut && OpcodeLayout.TryMeasure(data, at, out var put)) at = put.Next;
        return true;
    }

    private static int EndOfName(ReadOnlySpan<byte> data, int from)
    {
        if (from >= data.Length) return data.Length;
        var rest = data.Slice(from, Math.Min(LongestLine, data.Length - from));
        var length = rest.IndexOfAnyExcept(InNames);
        return from + (length < 0 ? rest.Length : length);
    }
}
