using System.Text;

namespace PickleGen.Interop.Tests.Tools;

/// <summary>Pickles to look into: those of the cases, odd ones, and those with a few bytes changed.</summary>
internal static class Streams
{
    // In the words of Python bytes literals; what is special is the arguments and the use of stack and memo.
    private static readonly string[] Literals =
    [
        """I00\nI01\nI010\nI 1_0 \nI-5\nI+7\nL12L\nL-3\n((((((t.""",
        """I5\x00\n.""",
        """I1__0\n.""",
        """L9223372036854775808\n.""",
        """F1e999\nF 1_0.5e-3\t\nFnan\nF-INFINITY\nF.5\nF5.\n((t.""",
        """F1e\n.""",
        """F0x10\n.""",
        """S'a\\x41\\101\\\\'\nS"it's"\nS'\n((t.""",
        """S'\\xff'\n.""",
        """S'a"\n.""",
        """Vab\\u0041\\ud83d\\ude00\\U0001f600\\\\u0041\n.""",
        """V\\u12\n.""",
        """\x8c\x06\xed\xa0\xbd\xed\xb8\x80\x8c\x04\xf0\x9f\x98\x80\x8c\x03\xe2\x80\xa8\x8c\x04it's\x8c\x02'"((t.""",
        """\x8c\x04\xf0\x94\x99\x9a\x8c\x03\xe2\xb3\xbf\x8c\x02\xcd\xb8((t.""",
        """C\x05a\xff'\n\x80C\x02'"\x96\x03\x00\x00\x00\x00\x00\x00\x00'\x00a((t.""",
        """U\x03\xe9'"T\x02\x00\x00\x00\x01\x7f((t.""",
        """cm\\x6fd\nna\tme\nPpid\\n\n(ia\nb\n((t.""",
        """c\xc3\xa9\nname\n.""",
        """\x8a\x00\x8a\x01\xff\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x00\x01((t.""",
        """G?\xf8\x00\x00\x00\x00\x00\x00G\x7f\xf0\x00\x00\x00\x00\x00\x00G\x00\x00\x00\x00\x00\x00\x00\x01((t.""",
        """\x82\x01\x83\x02\x00\x84\xff\xff\xff\xff\x95\x01\x00\x00\x00\x00\x00\x00\x00((t.""",
        """Np0\ng0\np01\n.""",
        """Np0\ng01\n.""",
        """Nq\x00r\x01\x00\x00\x00\x94h\x01j\x02\x00\x00\x00((t.""",
        """(\x85t.""",
        """(20.""",
        """(00.""",
        """t.""",
        """N\x86.""",
        """NN.""",
        """\x94.""",
        """(\x94.""",
        """N""",
        """N\xff""",
        """\x8c\x05abc""",
        """X\xff\xff\xff\xff""",
        """\x80\x02\x80\x04]\x94(h\x00e.""",
        """\x80\x06N.""",
        """N\x80\x04\x94h\x00\x86.""",
        """]\x94h\x00q\x05h\x05a.trailing""",
        """(dp5\n(dp6\ng5\nsg6\n0.""",
    ];

    /// <summary>The odd ones, and one whose integer has more digits than CPython prints.</summary>
    public static IEnumerable<byte[]> Odd => [.. Literals.Select(Bytes), [0x8b, 0xfb, 0x06, 0, 0, .. new byte[1786], 1, (byte)'.'], Frames(65_536), Frames(65_537)];

    /// <summary>Each with a few bytes changed, taken out or doubled; the same ones in each run.</summary>
    public static IEnumerable<byte[]> Changed(IEnumerable<byte[]> pickles)
    {
        var random = new Random(5);
        foreach (var pickle in pickles.Where(pickle => pickle.Length is > 0 and < 2_000))
        {
            for (var i = 0; i < 4; i++)
            {
                var bytes = pickle.ToList();
                var at = random.Next(bytes.Count);
                if (i == 0) bytes[at] = (byte)random.Next(256);
                else if (i == 1) bytes.RemoveRange(at, Math.Min(2, bytes.Count - at));
                else if (i == 2) bytes.InsertRange(at, pickle.Skip(random.Next(bytes.Count)).Take(5).ToArray());
                else bytes = [.. pickle[..^1], .. pickle];
                yield return [.. bytes];
            }
        }
    }

    // Frames end at 64 KiB, and what is longer than that stands outside.
    private static byte[] Frames(int length)
    {
        var text = new byte[length - 5];
        byte[] one = [(byte)'X', .. BitConverter.GetBytes(text.Length), .. text, 0x94];
        return [0x80, 4, (byte)'(', .. one, (byte)'K', 1, .. one, (byte)'K', 2, (byte)'h', 1, (byte)'t', (byte)'.'];
    }

    private static byte[] Bytes(string literal)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < literal.Length; i++)
        {
            if (literal[i] != '\\')
            {
                bytes.AddRange(Encoding.Latin1.GetBytes(literal, i, 1));
                continue;
            }

            i++;
            if (literal[i] == 'x') bytes.Add(Convert.ToByte(literal.Substring((i += 2) - 1, 2), 16));
            else bytes.Add(literal[i] switch { 'n' => (byte)'\n', 't' => (byte)'\t', var other => (byte)other });
        }

        return [.. bytes];
    }
}
