namespace PickleGen.Benchmarks.Files;

/// <summary>A small object, as programs log them.</summary>
[Pickleable("bench.Reading")]
public sealed partial class Reading
{
    public int Id { get; set; }

    public double Value { get; set; }

    public string Sensor { get; set; } = "";
}
