namespace PickleGen.Tools;

/// <summary>Rules about names, found by module first: a name is judged in the time its own length takes.</summary>
internal sealed class GlobalFacts
{
    // No rule's module is longer; a module that is cannot lie below one of the others.
    private const int LongestModule = 256;

    private readonly Dictionary<(string Module, string Name), GlobalFact> _exact = [];
    private readonly Dictionary<string, List<(string Name, GlobalFact Fact)>> _inModule = [];
    private readonly Dictionary<string, List<(string Name, GlobalFact Fact)>> _below = [];
    private readonly List<(string Module, string Name, GlobalFact Fact)> _anywhere = [];

    public GlobalFacts(IEnumerable<PickleScanRule> rules)
    {
        foreach (var rule in rules) Add(rule);
    }

    /// <summary>The facts that the library brings along.</summary>
    public static GlobalFacts BuiltIn => Loaded.Facts;

    public GlobalFact? Exact(string module, string name) => _exact.GetValueOrDefault((module, name));

    /// <summary>The worst of all rules with wildcards that fit.</summary>
    public GlobalFact? Wildcard(string module, string name)
    {
        GlobalFact? worst = null;
        if (_inModule.TryGetValue(module, out var rules)) worst = Worst(rules, name, worst);
        for (var dot = module.IndexOf('.', StringComparison.Ordinal); dot >= 0 && dot <= LongestModule; dot = module.IndexOf('.', dot + 1))
        {
            if (_below.TryGetValue(module[..dot], out var below)) worst = Worst(below, name, worst);
        }

        foreach (var (modules, names, fact) in _anywhere)
        {
            if (fact.Level > (worst?.Level ?? PickleScanLevel.Clean) && WildcardText.Fits(modules, module) && WildcardText.Fits(names, name)) worst = fact;
        }

        return worst;
    }

    private static GlobalFact? Worst(List<(string Name, GlobalFact Fact)> rules, string name, GlobalFact? worst)
    {
        foreach (var (names, fact) in rules)
        {
            if (WildcardText.Fits(names, name)) worst = GlobalFact.Worse(worst, fact);
        }

        return worst;
    }

    private void Add(PickleScanRule rule)
    {
        if (!WildcardText.IsWildcard(rule.Module) && !WildcardText.IsWildcard(rule.Name))
        {
            _exact[(rule.Module, rule.Name)] = new(rule.Level, rule.Reason);
            return;
        }

        // Nobody knows all names that fit a pattern.
        var fact = new GlobalFact(rule.Level == PickleScanLevel.Clean ? PickleScanLevel.Suspicious : rule.Level, rule.Reason);
        if (!WildcardText.IsWildcard(rule.Module))
            Group(_inModule, rule.Module).Add((rule.Name, fact));
        else if (rule.Module.Length <= LongestModule && rule.Module.EndsWith(".*", StringComparison.Ordinal) && !WildcardText.IsWildcard(rule.Module[..^2]))
            Group(_below, rule.Module[..^2]).Add((rule.Name, fact));
        else
            _anywhere.Add((rule.Module, rule.Name, fact));
    }

    private static List<(string Name, GlobalFact Fact)> Group(Dictionary<string, List<(string Name, GlobalFact Fact)>> groups, string module)
    {
        if (!groups.TryGetValue(module, out var group)) groups[module] = group = [];
        return group;
    }

    // Read when the first name is judged.
    private static class Loaded
    {
        public static readonly GlobalFacts Facts = new(ScanFactsFile.Read());
    }
}
