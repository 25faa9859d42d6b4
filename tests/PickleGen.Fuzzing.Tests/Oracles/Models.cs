namespace PickleGen.Fuzzing.Tests.Oracles;

/// <summary>What generated programs try to fill.</summary>
[Pickleable("fuzz.models.Thing")]
public sealed partial class Thing
{
    public long A { get; set; }

    public int Number { get; set; }

    public string Text { get; set; } = "";

    public List<int>? Items { get; set; }

    public Dictionary<string, double>? Table { get; set; }

    public Thing? Next { get; set; }

    public object? Any { get; set; }

    public decimal? Price { get; set; }
}
