using System.Numerics;

namespace Cases.Values;

[Pickleable]
public partial class Anything : IParts
{
    public object? Nothing { get; set; }
    public object? Number { get; set; }
    public object? Fraction { get; set; }
    public object? Flag { get; set; }
    public object? Huge { get; set; }
    public object? Text { get; set; }
    public object? Data { get; set; }
    public object? When { get; set; }
    public List<object?> Items { get; set; } = [];
    public Dictionary<string, object?> Named { get; set; } = [];

    object?[] IParts.Parts => [Nothing, Number, Fraction, Flag, Huge, Text, Data, When, Items, Named];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Anything>("objects of any type", new()
        {
            Number = 5L,
            Fraction = 0.5,
            Flag = true,
            Huge = BigInteger.Pow(2, 70),
            Text = "text",
            Data = new byte[] { 1, 2 },
            When = new DateTime(2024, 1, 2, 3, 4, 5),
            Items = [1L, "two", null, new List<object?> { 3.0, false }],
            Named = new() { ["one"] = 1L, ["none"] = null, ["bytes"] = new byte[] { 3, 4 } },
        })
        {
            Module = "cases.values",
            Source = "class Anything(object): pass",
            Python2 = false, // its bytes are its text: what comes back as object is a string
            PythonCheck = """
                from datetime import datetime
                has(v, m.Anything, nothing=None, number=5, fraction=0.5, flag=True, huge=2**70, text='text', data=b'\x01\x02',
                    when=datetime(2024, 1, 2, 3, 4, 5), items=[1, 'two', None, [3.0, False]], named={'one': 1, 'none': None, 'bytes': b'\x03\x04'})
                """,
        };
    }
}
