using System.Text;

namespace Cases.Values;

[Pickleable]
public partial class Texts : IParts
{
    public string Plain { get; set; } = "";
    public string? Missing { get; set; }
    public string Empty { get; set; } = "";
    public string Escapes { get; set; } = "";
    public string Latin { get; set; } = "";
    public string Wide { get; set; } = "";
    public string Astral { get; set; } = "";
    public string Lone { get; set; } = "";
    public char Letter { get; set; }
    public char Surrogate { get; set; }
    public Rune Symbol { get; set; }
    public Uri? Address { get; set; }
    public Version? Release { get; set; }

    object?[] IParts.Parts =>
        [Plain, Missing, Empty, Escapes, Latin, Wide, Astral, Lone, Letter.ToString(), Surrogate.ToString(), Symbol, Address?.ToString(), Release];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Texts>("texts", new()
        {
            Plain = "hello world",
            Escapes = "a\\b\nc\rd\te\0f\u001ag'\"h\\u0041",
            Latin = "größe ÿ",
            Wide = "żółw ✓ \uffff",
            Astral = "\U0001F600 and \U0010FFFF",
            Lone = "x\ud800y\udfffz\udc00\ud800",
            Letter = 'ß',
            Surrogate = '\udabc',
            Symbol = new Rune(0x1F40D),
            Address = new Uri("https://example.org/a?b=c#d"),
            Release = new Version(1, 2, 3, 4),
        })
        {
            Module = "cases.values",
            Source = "class Texts(object): pass",
            PythonCheck = """
                has(v, m.Texts, plain='hello world', missing=None, empty='', escapes='a\\b\nc\rd\te\x00f\x1ag\'"h\\u00' + '41',
                    latin='gr\xf6\xdfe \xff', wide='\u017c\xf3\u0142w \u2713 \uffff', astral='\U0001f600 and \U0010ffff',
                    lone='x\ud800y\udfffz\udc00\ud800', letter='\xdf', surrogate='\udabc', symbol='\U0001f40d',
                    address='https://example.org/a?b=c#d', release='1.2.3.4')
                """,
        };
    }
}

[Pickleable]
public partial class LongTexts : IParts
{
    public string Exactly255 { get; set; } = "";
    public string Exactly256 { get; set; } = "";
    public string Above64K { get; set; } = "";
    public string After { get; set; } = "";

    object?[] IParts.Parts => [Exactly255, Exactly256, Above64K, After];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<LongTexts>("texts: long", new()
        {
            Exactly255 = new string('a', 255),
            Exactly256 = new string('b', 256),
            Above64K = string.Concat(Enumerable.Repeat("ab\u00e9", 17000)) + new string('c', 20000),
            After = "the end",
        })
        {
            Module = "cases.values",
            Source = "class LongTexts(object): pass",
            PythonCheck = """
                has(v, m.LongTexts, exactly255='a' * 255, exactly256='b' * 256, above64_k='ab\xe9' * 17000 + 'c' * 20000, after='the end')
                """,
        };
    }
}
