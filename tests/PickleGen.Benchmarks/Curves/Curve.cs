namespace PickleGen.Benchmarks.Curves;

/// <summary>One way in which data can be large.</summary>
/// <param name="Dimension">Members, items, depth, memo or frames.</param>
/// <param name="Data">What there are so many of.</param>
/// <param name="Make">The work on data of a size.</param>
internal sealed record Curve(string Dimension, string Data, Func<int, CurveWork> Make)
{
    /// <summary>The largest size that makes sense, where it is not the memory that ends it.</summary>
    public int Most { get; init; } = 10_000_000;
}

/// <summary>What is measured of data of one size.</summary>
/// <param name="Load">Reads it.</param>
/// <param name="Dump">Writes it into a buffer that is used again; null where nothing in C# is written so.</param>
internal sealed record CurveWork(Action Load, Action? Dump);

/// <summary>The nanoseconds for each item, for each power of ten.</summary>
internal sealed record CurveLine(Curve Curve, string Work, IReadOnlyList<(int Size, double Nanoseconds)> Points)
{
    /// <summary>The power of the size with which the time grows: 1 is linear. Fixed costs of small sizes are left out.</summary>
    public double Exponent
    {
        get
        {
            var points = Points.Where(point => point.Size >= 1000)
                .Select(point => (X: Math.Log(point.Size), Y: Math.Log(point.Nanoseconds * point.Size))).ToArray();
            var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
            return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
        }
    }

    /// <summary>
    /// What fits into the caches at 10³ comes from memory at 10⁷, which has been seen to make powers of up to 1.3; a cost
    /// that is quadratic has the power 2.
    /// </summary>
    public bool IsLinear => Exponent < 1.5;
}
