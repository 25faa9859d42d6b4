namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>The lengths of matches: short ones by position, long ones not.</summary>
internal sealed class LzmaLength
{
    private readonly ushort[] _choices = new ushort[2];
    private readonly ushort[][] _short = [.. Enumerable.Range(0, 16).Select(_ => new ushort[8])];
    private readonly ushort[][] _medium = [.. Enumerable.Range(0, 16).Select(_ => new ushort[8])];
    private readonly ushort[] _long = new ushort[256];

    public void Reset()
    {
        foreach (var table in (ushort[][])[_choices, .. _short, .. _medium, _long]) LzmaRange.Reset(table);
    }

    public int Decode(ref LzmaRange range, int position)
    {
        if (range.Bit(ref _choices[0]) == 0) return range.Tree(_short[position], 3);
        if (range.Bit(ref _choices[1]) == 0) return 8 + range.Tree(_medium[position], 3);
        return 16 + range.Tree(_long, 8);
    }
}
