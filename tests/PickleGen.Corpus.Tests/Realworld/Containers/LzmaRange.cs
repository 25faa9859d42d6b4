using System.Buffers.Binary;

namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>The range coder of LZMA: bits with the probabilities that the bits before them gave.</summary>
internal ref struct LzmaRange(ReadOnlySpan<byte> input)
{
    private const int ModelBits = 11;
    private const int MoveBits = 5;
    private const uint Top = 1 << 24;

    private readonly ReadOnlySpan<byte> _input = input;
    private int _at = 5;
    private uint _range = uint.MaxValue;

    // The first byte is always zero.
    private uint _code = BinaryPrimitives.ReadUInt32BigEndian(input[1..]);

    /// <summary>Makes both values of each bit equally likely.</summary>
    public static void Reset(ushort[] probabilities) => Array.Fill(probabilities, (ushort)(1 << (ModelBits - 1)));

    public int Bit(ref ushort probability)
    {
        var bound = (_range >> ModelBits) * probability;
        int bit;
        if (_code < bound)
        {
            probability += (ushort)(((1 << ModelBits) - probability) >> MoveBits);
            _range = bound;
            bit = 0;
        }
        else
        {
            probability -= (ushort)(probability >> MoveBits);
            _code -= bound;
            _range -= bound;
            bit = 1;
        }

        Normalize();
        return bit;
    }

    /// <summary>Bits that nothing predicts.</summary>
    public int Direct(int count)
    {
        var result = 0;
        for (; count > 0; count--)
        {
            _range >>= 1;
            var bit = _code >= _range ? 1 : 0;
            if (bit == 1) _code -= _range;
            result = (result << 1) | bit;
            Normalize();
        }

        return result;
    }

    /// <summary>Bits, each of which those before it predict; the highest comes first.</summary>
    public int Tree(ushort[] probabilities, int count)
    {
        var node = 1;
        for (var i = 0; i < count; i++) node = (node << 1) | Bit(ref probabilities[node]);
        return node - (1 << count);
    }

    /// <summary>The same with the lowest bit first.</summary>
    public int ReverseTree(Span<ushort> probabilities, int count)
    {
        var node = 1;
        var result = 0;
        for (var i = 0; i < count; i++)
        {
            var bit = Bit(ref probabilities[node]);
            node = (node << 1) | bit;
            result |= bit << i;
        }

        return result;
    }

    private void Normalize()
    {
        if (_range >= Top) return;
        _range <<= 8;
        _code = (_code << 8) | _input[_at++];
    }
}
