using System.Collections.Immutable;

namespace PickleGen.Generator.Incremental;

/// <summary>What is known of the units of one file.</summary>
internal sealed class FileModels
{
    private readonly Dictionary<SourceUnit, UnitModels> _units;

    // A dictionary that nothing is taken from keeps the order of the sources.
    public FileModels(Dictionary<SourceUnit, UnitModels> units, ParsedModels? earlier)
    {
        _units = units;
        Generated = [.. units.Values.SelectMany(unit => unit.Generated)];
        foreach (var unit in units.Values)
            Dependencies.UnionWith(unit.Dependencies);

        var models = ParsedModels.Join(units.Values.Select(unit => unit.Models));
        Models = earlier is null ? models : models.Keep(earlier);
    }

    public ParsedModels Models { get; }

    /// <summary>Its <c>[Pickleable]</c> types by documentation id, and whether there is code for them.</summary>
    public ImmutableArray<(string Type, bool IsGenerated)> Generated { get; }

    /// <summary>The names that something in it depends on.</summary>
    public HashSet<string> Dependencies { get; } = new(StringComparer.Ordinal);

    public UnitModels? Find(SourceUnit unit) => _units.TryGetValue(unit, out var models) ? models : null;
}
