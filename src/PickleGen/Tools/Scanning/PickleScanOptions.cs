namespace PickleGen;

/// <summary>How a scan judges, and what it may cost.</summary>
public sealed record PickleScanOptions
{
    /// <summary>Rules of one's own about names; where one matches exactly, it counts instead of what is built in.</summary>
    public IReadOnlyList<PickleScanRule> Rules { get; init; } = [];

    /// <summary>Whether names that no rule knows are dangerous instead of suspicious.</summary>
    public bool Strict { get; init; }

    /// <summary>
    /// How long a scan may take; what is left then is not looked at, which is suspicious. By default two seconds, and one
    /// more for each megabyte.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }
}
