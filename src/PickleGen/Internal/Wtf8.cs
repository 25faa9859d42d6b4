using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace PickleGen.Internal;

/// <summary>
/// UTF-8 with lone surrogates (Python's <c>surrogatepass</c>): ED A0 80 to ED BF BF stand for D800 to DFFF. Overlong
/// forms and numbers beyond 10FFFF stay malformed.
/// </summary>
internal static class Wtf8
{
    public static bool TryDecode(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        if (Ascii.IsValid(utf8))
        {
            text = Encoding.Latin1.GetString(utf8);
            return true;
        }

        return TryDecodeStrict(utf8, out text) || TryDecodeSurrogates(utf8, out text);
    }

    /// <summary>How long text is at most that <see cref="TryDecodeShort"/> takes.</summary>
    public const int ShortLength = 32;

    /// <summary>
    /// Decodes ASCII of at most 32 bytes out of a longer input, which most text in pickles is; null for everything else.
    /// </summary>
    public static string? TryDecodeShort(ReadOnlySpan<byte> input, int offset, int length)
    {
        const int Half = ShortLength / 2;
        if (length > ShortLength || offset > input.Length - ShortLength) return null;
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(input), offset);
        var first = Vector128.LoadUnsafe(ref start);
        var second = Vector128.LoadUnsafe(ref start, Half);
        var high = first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << Half);
        if ((high & ((1UL << length) - 1)) != 0) return null;
        return string.Create(length, input.Slice(offset, length), static (text, ascii) => Widen(ascii, text));
    }

    // ASCII of at most 32 bytes. The last block overlaps the one before it.
    private static void Widen(ReadOnlySpan<byte> ascii, Span<char> text)
    {
        const int Block = 8;
        ref var source = ref MemoryMarshal.GetReference(ascii);
        ref var target = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length < Block)
        {
            for (var i = 0; i < text.Length; i++) Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
            return;
        }

        var last = text.Length - Block;
        for (var i = 0; i < last; i += Block) Widen(ref source, i, ref target);
        Widen(ref source, last, ref target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(ref byte source, int at, ref ushort target) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, at))).AsByte()).StoreUnsafe(ref target, (nuint)at);

    /// <summary>
    /// Whether the halves of a surrogate pair stand next to each other as characters of their own, which UTF-16 cannot
    /// tell from the character they would make.
    /// </summary>
    public static bool HasSplitPair(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOf((byte)0xed) is >= 0 and var at && at + 5 < utf8.Length)
        {
            if (utf8[at + 1] is >= 0xa0 and <= 0xaf && utf8[at + 3] == 0xed && utf8[at + 4] >= 0xb0) return true;
            utf8 = utf8[(at + 1)..];
        }

        return false;
    }

    /// <summary>The code points of text that <see cref="TryDecode"/> takes.</summary>
    public static int[] CodePoints(ReadOnlySpan<byte> utf8)
    {
        var codePoints = new List<int>(utf8.Length);
        for (var at = 0; at < utf8.Length;)
        {
            int lead = utf8[at];
            var length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
            var codePoint = length == 1 ? lead : lead & (0x7f >> length);
            for (var i = 1; i < length; i++) codePoint = (codePoint << 6) | (utf8[at + i] & 0x3f);
            codePoints.Add(codePoint);
            at += length;
        }

        return [.. codePoints];
    }

    /// <summary>Code points as UTF-16, where the halves of a pair become one character.</summary>
    public static string ToUtf16(ReadOnlySpan<int> codePoints)
    {
        var builder = new StringBuilder(codePoints.Length + 2);
        foreach (var codePoint in codePoints)
        {
            if (codePoint < 0x10000) builder.Append((char)codePoint);
            else builder.Append(char.ConvertFromUtf32(codePoint));
        }

        return builder.ToString();
    }

    /// <summary>Decodes well-formed UTF-8 alone.</summary>
    public static bool TryDecodeStrict(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        if (!Utf8.IsValid(utf8))
        {
            text = null;
            return false;
        }

        text = Encoding.UTF8.GetString(utf8);
        return true;
    }

    /// <summary>Encodes text that may hold lone surrogates; returns the number of bytes written.</summary>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(text, destination[written..], out var read, out var bytes, replaceInvalidSequences: false);
            written += bytes;
            text = text[read..];
            if (status == OperationStatus.Done) return written;
            if (status == OperationStatus.DestinationTooSmall) throw new ArgumentException("The destination is too small.", nameof(destination));

            // It stopped before a lone surrogate.
            var unit = text[0];
            destination[written++] = (byte)(0xe0 | (unit >> 12));
            destination[written++] = (byte)(0x80 | ((unit >> 6) & 0x3f));
            destination[written++] = (byte)(0x80 | (unit & 0x3f));
            text = text[1..];
        }
    }

    private static bool TryDecodeSurrogates(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out string? text)
    {
        var builder = new StringBuilder(utf8.Length);
        while (utf8.Length > 0)
        {
            if (utf8.Length >= 3 && utf8[0] == 0xed && utf8[1] is >= 0xa0 and <= 0xbf && (utf8[2] & 0xc0) == 0x80)
            {
                builder.Append((char)(0xd000 | ((utf8[1] & 0x3f) << 6) | (utf8[2] & 0x3f)));
                utf8 = utf8[3..];
                continue;
            }

            if (Rune.DecodeFromUtf8(utf8, out var rune, out var length) != OperationStatus.Done)
            {
                text = null;
                return false;
            }

            builder.Append(rune.ToString());
            utf8 = utf8[length..];
        }

        text = builder.ToString();
        return true;
    }
}
