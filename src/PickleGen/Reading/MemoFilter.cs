using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

/// <summary>
/// Which memo entries a pickle may ask for. CPython stores nearly every value and asks for few of them again; what nobody
/// asks for need not be kept, nor kept alive. References to indexes beyond 255 are LONG_BINGET and four bytes, so the
/// bytes that look like that, wherever they stand, name a superset of what is asked for; indexes below are all kept.
/// </summary>
internal sealed class MemoFilter
{
    /// <summary>Indexes below are not asked about: all of them are kept.</summary>
    public const int AlwaysKept = 256;

    // Short pickles have few entries: looking through them does not pay.
    private const int ShortestInput = 4096;

    private ulong[] _words = [];

    // How many entries are kept before those of a word.
    private int[] _before = [];
    private int _length;

    /// <summary>How many entries are kept at most.</summary>
    public int Kept { get; private set; }

    /// <summary>Looks through a pickle; false if everything has to be kept.</summary>
    public bool TryPrepare(ReadOnlySpan<byte> input)
    {
        // Protocols without PROTO refer to the memo by decimal numbers.
        if (input.Length < ShortestInput || input[0] != (byte)Opcode.Proto || input[1] < 2) return false;

        // An entry takes an opcode to make its value and one to store it.
        var words = (input.Length / 2 / 64) + 1;
        Rent(words);
        var last = MarkReferences(input, words * 64L);
        _length = last < 0 ? 0 : (last / 64) + 1;
        var before = AlwaysKept;
        for (var i = AlwaysKept / 64; i < _length; i++)
        {
            _before[i] = before;
            before += BitOperations.PopCount(_words[i]);
        }

        Kept = before;
        return true;
    }

    /// <summary>Where an entry is kept, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(long index)
    {
        if ((ulong)index < AlwaysKept) return (int)index;
        var word = (ulong)index >> 6;
        if (word >= (ulong)_length) return -1;
        var bits = _words[word];
        var bit = 1UL << (int)index;
        return (bits & bit) == 0 ? -1 : _before[word] + BitOperations.PopCount(bits & (bit - 1));
    }

    /// <summary>The first entry from an index on that is kept.</summary>
    public int NextKept(int index)
    {
        var word = index >> 6;
        if (word >= _length) return int.MaxValue;
        var bits = _words[word] & (ulong.MaxValue << index);
        while (bits == 0)
        {
            if (++word >= _length) return int.MaxValue;
            bits = _words[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Gives back what was rented.</summary>
    public void Release()
    {
        if (_words.Length == 0) return;
        ArrayPool<ulong>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_before);
        _words = [];
        _before = [];
        _length = 0;
    }

    private void Rent(int words)
    {
        Release();
        _words = ArrayPool<ulong>.Shared.Rent(words);
        _before = ArrayPool<int>.Shared.Rent(words);
        Array.Clear(_words, 0, words);
    }

    // The highest index that is marked, or -1.
    private int MarkReferences(ReadOnlySpan<byte> input, long end)
    {
        var last = -1;
        var at = 0;
        ref var start = ref MemoryMarshal.GetReference(input);
        for (; Vector256.IsHardwareAccelerated && at + Vector256<byte>.Count + sizeof(int) <= input.Length; at += Vector256<byte>.Count)
        {
            var found = Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)at), Vector256.Create((byte)Opcode.LongBinGet)).ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1) Mark(input, at + BitOperations.TrailingZeroCount(found) + 1, end, ref last);
        }

        for (; at + sizeof(int) < input.Length; at++)
        {
            if (input[at] == (byte)Opcode.LongBinGet) Mark(input, at + 1, end, ref last);
        }

        return last;
    }

    private void Mark(ReadOnlySpan<byte> input, int at, long end, ref int last)
    {
        var index = BinaryPrimitives.ReadUInt32LittleEndian(input[at..]);
        if (index >= end) return;
        _words[index >> 6] |= 1UL << (int)index;
        if ((int)index > last) last = (int)index;
    }
}
