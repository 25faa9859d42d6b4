using PickleGen.Tools;

namespace PickleGen;

/// <summary>How a scan judges, and what it may cost.</summary>
public sealed record PickleScanOptions
{
    private readonly OwnRules _own = new([]);

    /// <summary>
    /// Rules of one's own about names; where one matches exactly, it counts instead of what is built in. They are looked
    /// at when the options are used first.
    /// </summary>
    public IReadOnlyList<PickleScanRule> Rules
    {
        get => _own.Rules;
        init => _own = new(value);
    }

    /// <summary>Whether names that no rule knows are dangerous instead of suspicious.</summary>
    public bool Strict { get; init; }

    /// <summary>
    /// How long a scan may take; what is left then is not looked at, which is suspicious. By default two seconds, and one
    /// more for each megabyte.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    internal GlobalFacts? OwnFacts => _own.Facts;
}
