namespace PickleGen.Tools;

/// <summary>
/// Rules that came with options, sorted once: the same options serve every entry of an archive. Of options that are equal,
/// the lists are.
/// </summary>
internal sealed class OwnRules(IReadOnlyList<PickleScanRule> rules) : IEquatable<OwnRules>
{
    private readonly Lazy<GlobalFacts?> _facts = new(() => rules.Count == 0 ? null : new(rules));

    public IReadOnlyList<PickleScanRule> Rules => rules;

    /// <summary>What they say; null if there are none.</summary>
    public GlobalFacts? Facts => _facts.Value;

    public bool Equals(OwnRules? other) => rules.Equals(other?.Rules);

    public override bool Equals(object? obj) => Equals(obj as OwnRules);

    public override int GetHashCode() => rules.GetHashCode();
}
