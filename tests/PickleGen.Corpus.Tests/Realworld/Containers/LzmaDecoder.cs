namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>
/// The decoder of the LZMA specification, in its words: literals and matches, whose bits a range coder predicts. What
/// was written before is the dictionary.
/// </summary>
internal sealed class LzmaDecoder(List<byte> output)
{
    private const int States = 12;
    private const int PositionStates = 16;
    private const int FirstMatchState = 7;
    private const int SlotBits = 6;
    private const int AlignBits = 4;
    private const int FirstModelledEnd = 14;
    private const int FullDistances = 128;
    private const int MinimalMatch = 2;

    private readonly ushort[] _isMatch = new ushort[States * PositionStates];
    private readonly ushort[] _isRepeated = new ushort[States];
    private readonly ushort[] _isNotLast = new ushort[States];
    private readonly ushort[] _isNotSecond = new ushort[States];
    private readonly ushort[] _isNotThird = new ushort[States];
    private readonly ushort[] _isLong = new ushort[States * PositionStates];
    private readonly ushort[][] _slots = [.. Enumerable.Range(0, 4).Select(_ => new ushort[1 << SlotBits])];
    private readonly ushort[] _distances = new ushort[1 + FullDistances - FirstModelledEnd];
    private readonly ushort[] _align = new ushort[1 << AlignBits];
    private readonly LzmaLength _matchLength = new();
    private readonly LzmaLength _repeatLength = new();
    private readonly int[] _repeats = new int[4];
    private ushort[] _literals = [];
    private int _contextBits;
    private int _literalPositionMask;
    private int _positionMask;
    private int _state;

    /// <summary>How many bits of the last byte and of the position predict what comes.</summary>
    public void SetProperties(byte properties)
    {
        _contextBits = properties % 9;
        var literalPositionBits = properties / 9 % 5;
        _literalPositionMask = (1 << literalPositionBits) - 1;
        _positionMask = (1 << (properties / 45)) - 1;
        _literals = new ushort[0x300 << (_contextBits + literalPositionBits)];
    }

    /// <summary>Forgets all predictions.</summary>
    public void Reset()
    {
        foreach (var table in (ushort[][])[_isMatch, _isRepeated, _isNotLast, _isNotSecond, _isNotThird, _isLong, .. _slots, _distances, _align, _literals])
            LzmaRange.Reset(table);
        _matchLength.Reset();
        _repeatLength.Reset();
        Array.Clear(_repeats);
        _state = 0;
    }

    /// <summary>Adds so many bytes to the output.</summary>
    public void Decode(ReadOnlySpan<byte> input, int size)
    {
        var range = new LzmaRange(input);
        for (var end = output.Count + size; output.Count < end;)
        {
            var position = output.Count & _positionMask;
            if (range.Bit(ref _isMatch[(_state * PositionStates) + position]) == 0) DecodeLiteral(ref range);
            else if (range.Bit(ref _isRepeated[_state]) == 0) DecodeMatch(ref range, position);
            else DecodeRepeat(ref range, position);
        }
    }

    private void DecodeLiteral(ref LzmaRange range)
    {
        var last = output.Count > 0 ? output[^1] : 0;
        var context = ((output.Count & _literalPositionMask) << _contextBits) + (last >> (8 - _contextBits));
        var table = _literals.AsSpan(0x300 * context, 0x300);
        var symbol = 1;

        // After a match, the byte that would have gone on with it predicts as long as it is right.
        if (_state >= FirstMatchState)
        {
            int expected = output[output.Count - _repeats[0] - 1];
            while (symbol < 0x100)
            {
                var expectedBit = (expected >> 7) & 1;
                expected <<= 1;
                var bit = range.Bit(ref table[((1 + expectedBit) << 8) + symbol]);
                symbol = (symbol << 1) | bit;
                if (bit != expectedBit) break;
            }
        }

        while (symbol < 0x100) symbol = (symbol << 1) | range.Bit(ref table[symbol]);
        output.Add((byte)symbol);
        _state = _state < 4 ? 0 : _state < 10 ? _state - 3 : _state - 6;
    }

    private void DecodeMatch(ref LzmaRange range, int position)
    {
        _repeats[3] = _repeats[2];
        _repeats[2] = _repeats[1];
        _repeats[1] = _repeats[0];
        var length = _matchLength.Decode(ref range, position);
        _state = _state < FirstMatchState ? 7 : 10;
        _repeats[0] = DecodeDistance(ref range, length);
        Copy(length + MinimalMatch);
    }

    private void DecodeRepeat(ref LzmaRange range, int position)
    {
        if (range.Bit(ref _isNotLast[_state]) == 0)
        {
            if (range.Bit(ref _isLong[(_state * PositionStates) + position]) == 0)
            {
                _state = _state < FirstMatchState ? 9 : 11;
                Copy(1);
                return;
            }
        }
        else
        {
            var which = range.Bit(ref _isNotSecond[_state]) == 0 ? 1 : 2 + range.Bit(ref _isNotThird[_state]);
            var distance = _repeats[which];
            Array.Copy(_repeats, 0, _repeats, 1, which);
            _repeats[0] = distance;
        }

        var length = _repeatLength.Decode(ref range, position);
        _state = _state < FirstMatchState ? 8 : 11;
        Copy(length + MinimalMatch);
    }

    private int DecodeDistance(ref LzmaRange range, int length)
    {
        var slot = range.Tree(_slots[Math.Min(length, 3)], SlotBits);
        if (slot < 4) return slot;
        var bits = (slot >> 1) - 1;
        var distance = (2 | (slot & 1)) << bits;
        return slot < FirstModelledEnd
            ? distance + range.ReverseTree(_distances.AsSpan(distance - slot), bits)
            : distance + (range.Direct(bits - AlignBits) << AlignBits) + range.ReverseTree(_align, AlignBits);
    }

    private void Copy(int length)
    {
        for (; length > 0; length--) output.Add(output[output.Count - _repeats[0] - 1]);
    }
}
