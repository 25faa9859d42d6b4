namespace PickleGen.Benchmarks.Quick;

/// <summary>What one contender shall be against another.</summary>
/// <param name="Ours">Whose goal it is.</param>
/// <param name="Theirs">Against whom.</param>
/// <param name="Times">How many times as fast it shall be; null: the ratio is told, and that is all.</param>
internal sealed record Goal(string Ours, string Theirs, double? Times = null)
{
    /// <summary>The goal is to take at most so many times as long.</summary>
    public bool IsShare { get; init; }

    public static Goal Within(string ours, string theirs, double share) => new(ours, theirs, share) { IsShare = true };

    public double Ratio(double ours, double theirs) => IsShare ? ours / theirs : theirs / ours;

    public bool? IsReached(double ratio) => Times is { } times ? IsShare ? ratio <= times : ratio >= times : null;
}
