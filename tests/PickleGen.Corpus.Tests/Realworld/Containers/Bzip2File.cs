namespace PickleGen.Corpus.Tests.Realworld.Containers;

/// <summary>A bzip2 file: blocks of text, sorted by Burrows and Wheeler's transform, then coded. .NET has no reader for it.</summary>
internal sealed class Bzip2File
{
    private const long BlockStart = 0x314159265359;
    private const long FileEnd = 0x177245385090;
    private const int SymbolsInGroup = 50;
    private const int RunA = 0;
    private const int RunB = 1;

    private readonly byte[] _file;
    private readonly List<byte> _output = [];

    // After "BZh" and the size of blocks.
    private int _bit = 32;

    private Bzip2File(byte[] file) => _file = file;

    public static byte[] Decompress(byte[] file)
    {
        if (!file.AsSpan().StartsWith("BZh"u8)) throw new InvalidDataException("This is no bzip2 file.");
        var reader = new Bzip2File(file);
        while (reader.Bits(48) is var mark && mark != FileEnd)
        {
            if (mark != BlockStart) throw new InvalidDataException("A block of the file is damaged.");
            reader.ReadBlock();
        }

        return [.. reader._output];
    }

    private void ReadBlock()
    {
        Bits(32);
        if (Bits(1) == 1) throw new InvalidDataException("No reader for randomized blocks.");
        var origin = (int)Bits(24);
        Expand(Unsort(ReadSymbols(), origin));
    }

    // Sorted text: codes say how far back the byte was last used, and how often the first one is repeated.
    private List<byte> ReadSymbols()
    {
        var recent = ReadAlphabet();
        var end = recent.Count + 1;
        var tables = new Bzip2Codes[(int)Bits(3)];
        var selectors = ReadSelectors(tables.Length);
        for (var i = 0; i < tables.Length; i++) tables[i] = ReadCodes(end + 1);

        var sorted = new List<byte>();
        var (run, weight) = (0, 1);
        for (var i = 0; ; i++)
        {
            var symbol = tables[selectors[i / SymbolsInGroup]].Read(() => (int)Bits(1));
            if (symbol is RunA or RunB)
            {
                run += weight << symbol;
                weight <<= 1;
                continue;
            }

            sorted.AddRange(Enumerable.Repeat(recent[0], run));
            (run, weight) = (0, 1);
            if (symbol == end) return sorted;
            var used = recent[symbol - 1];
            recent.RemoveAt(symbol - 1);
            recent.Insert(0, used);
            sorted.Add(used);
        }
    }

    // Sixteen bits for the ranges of sixteen bytes that occur, then those of each.
    private List<byte> ReadAlphabet()
    {
        var alphabet = new List<byte>();
        var ranges = (int)Bits(16);
        for (var high = 0; high < 16; high++)
        {
            if ((ranges & (0x8000 >> high)) == 0) continue;
            var bytes = (int)Bits(16);
            for (var low = 0; low < 16; low++)
            {
                if ((bytes & (0x8000 >> low)) != 0) alphabet.Add((byte)((high << 4) | low));
            }
        }

        return alphabet;
    }

    // Which table each group of symbols is coded with: how far back that one was last used.
    private int[] ReadSelectors(int tables)
    {
        var recent = Enumerable.Range(0, tables).ToList();
        var selectors = new int[(int)Bits(15)];
        for (var i = 0; i < selectors.Length; i++)
        {
            var back = 0;
            while (Bits(1) == 1) back++;
            selectors[i] = recent[back];
            recent.RemoveAt(back);
            recent.Insert(0, selectors[i]);
        }

        return selectors;
    }

    // The length of each symbol's code, as the difference from the one before.
    private Bzip2Codes ReadCodes(int symbols)
    {
        var lengths = new int[symbols];
        var length = (int)Bits(5);
        for (var i = 0; i < symbols; i++)
        {
            while (Bits(1) == 1) length += Bits(1) == 0 ? 1 : -1;
            lengths[i] = length;
        }

        return new(lengths);
    }

    // Sorting the bytes stably tells where the one after each is.
    private static byte[] Unsort(List<byte> sorted, int origin)
    {
        var next = Enumerable.Range(0, sorted.Count).OrderBy(at => sorted[at]).ToArray();
        var text = new byte[sorted.Count];
        for (int i = 0, at = next[origin]; i < text.Length; i++, at = next[at]) text[i] = sorted[at];
        return text;
    }

    // After four equal bytes there is one that says how many more.
    private void Expand(byte[] text)
    {
        var equal = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (equal == 4)
            {
                _output.AddRange(Enumerable.Repeat(text[i - 1], text[i]));
                equal = 0;
                continue;
            }

            equal = equal > 0 && text[i] == text[i - 1] ? equal + 1 : 1;
            _output.Add(text[i]);
        }
    }

    private long Bits(int count)
    {
        long bits = 0;
        for (; count > 0; count--, _bit++) bits = (bits << 1) | (uint)((_file[_bit >> 3] >> (7 - (_bit & 7))) & 1);
        return bits;
    }
}
