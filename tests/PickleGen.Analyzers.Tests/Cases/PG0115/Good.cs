using System;
using System.Globalization;
using System.Text.RegularExpressions;
using PickleGen;

[PickleableFor<CultureInfo>(Surrogate = typeof(Culture))]
public partial class AppPickles : PickleContext;

[Pickleable]
public partial record Culture(string Name) : IPickleSurrogate<CultureInfo, Culture>
{
    public static Culture FromValue(CultureInfo value) => new(value.Name);

    public CultureInfo ToValue() => CultureInfo.GetCultureInfo(Name);
}

[Pickleable]
public partial class Filter
{
    private readonly Regex _all = new(".*");

    public string Text { get; set; } = "";

    public RegexOptions Options { get; set; }

    // As the context says.
    public CultureInfo? Culture { get; set; }

    [PickleIgnore]
    public Regex? Pattern { get; set; }

    [PickleMember("pattern")]
    private string? PatternText
    {
        get => Pattern?.ToString();
        set => Pattern = value is null ? null : new(value);
    }

    public bool IsMatch(string text) => _all.IsMatch(text);
}

// Its constructor makes it again.
[Pickleable]
public partial class Dice(int seed) : Random(seed)
{
    public int Seed { get; } = seed;
}
