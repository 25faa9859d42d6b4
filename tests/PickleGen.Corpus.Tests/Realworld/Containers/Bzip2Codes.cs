namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>A prefix code, made from the lengths of its words: shorter ones first, equally long ones in the order of symbols.</summary>
internal sealed class Bzip2Codes
{
    private readonly Dictionary<(int Length, int Code), int> _symbols = [];

    public Bzip2Codes(int[] lengths)
    {
        var (code, last) = (0, 0);
        foreach (var (length, symbol) in lengths.Select((length, symbol) => (length, symbol)).Order())
        {
            code <<= length - last;
            last = length;
            _symbols.Add((length, code++), symbol);
        }
    }

    public int Read(Func<int> bit)
    {
        var code = 0;
        for (var length = 1; ; length++)
        {
            code = (code << 1) | bit();
            if (_symbols.TryGetValue((length, code), out var symbol)) return symbol;
        }
    }
}
