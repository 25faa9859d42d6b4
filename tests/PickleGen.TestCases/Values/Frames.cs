namespace Cases.Values;

/// <summary>Values of many kinds, for the places where frames end.</summary>
[Pickleable("frames.Document")]
public partial class FrameDocument
{
    public byte[] Padding { get; set; } = [];
    public List<FrameRow> Rows { get; set; } = [];

    /// <summary>A document whose padding moves what follows it.</summary>
    public static FrameDocument Make(int padding)
    {
        var shared = new string('s', 12);
        var moment = new DateTime(2026, 11, 22, 10, 30, 0);
        return new FrameDocument
        {
            Padding = new byte[padding],
            Rows = [.. Enumerable.Range(0, 8).Select(i => new FrameRow
            {
                Number = i * 100_000,
                Large = long.MaxValue - i,
                Ratio = i / 3.0,
                Name = $"row number {i}",
                Shared = shared,
                When = moment.AddHours(i),
                Day = DateOnly.FromDateTime(moment).AddDays(i),
                Time = TimeOnly.FromDateTime(moment).AddMinutes(i),
                IsLast = i == 7,
                Numbers = [i, 1000 + i, 1_000_000 + i],
                Ratios = [i + 0.5, i + 0.25],
                Point = new FramePoint(i, -i),
                Lengths = new() { ["a"] = i, ["b"] = i + 300 },
            })],
        };
    }
}

[Pickleable("frames.Row")]
public partial class FrameRow
{
    public int Number { get; set; }
    public long Large { get; set; }
    public double Ratio { get; set; }
    public string? Name { get; set; }
    public string? Shared { get; set; }
    public DateTime When { get; set; }
    public DateOnly Day { get; set; }
    public TimeOnly Time { get; set; }
    public bool IsLast { get; set; }
    public List<int> Numbers { get; set; } = [];
    public List<double> Ratios { get; set; } = [];
    public FramePoint Point { get; set; }
    public Dictionary<string, int> Lengths { get; set; } = [];
}

[Pickleable("frames.Point")]
public readonly partial record struct FramePoint(int X, int Y);
