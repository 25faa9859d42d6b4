using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Incremental;

/// <summary>
/// Parses the types and contexts of a compilation, and leaves out those that nothing they depend on has changed for
/// since the run before. It is a memory and nothing more: without it the models are the same, only later.
/// </summary>
/// <remarks>
/// <c>ForAttributeWithMetadataName</c> asks the compiler after every edit for every attributed type of the new
/// compilation. With thousands of them that costs many times what the edit itself does.
/// </remarks>
internal sealed class ModelMemo
{
    private readonly ConditionalWeakTable<SyntaxTree, SourceFile> _files = new();
    private volatile Run? _last;

    public ParsedModels Parse(Compilation compilation, CancellationToken cancellationToken)
    {
        var last = _last;
        var world = World.Of(compilation, last?.World, _files, IsPickled, out var changed, cancellationToken);
        var run = last?.Generated is not null && changed is not null && !ConcernsDefinitions(world, last, changed)
            ? ParseUnits(compilation, world, last, changed, cancellationToken)
            : null;

        // Which types have code is taken from the run before. Where that has changed, it was wrong for somebody.
        if (run?.Generated is null || !IsSame(run.Generated, last!.Generated!))
            run = ParseUnits(compilation, world, last, null, cancellationToken);

        run.Models = last is not null && IsSame(run.Units, last.Units) ? last.Models : Collect(run.Units.Values);
        _last = run;
        return run.Models;

        // An attribute that only has the name of ours makes a type of which anything may matter.
        bool IsPickled(SourceUnit unit) => last is not null && last.Units.TryGetValue(unit, out var models) && models.Generated.Length == 1;
    }

    // What a context says of the types of others reaches all who hold them, whether or not they name the context.
    private static bool ConcernsDefinitions(World world, Run last, HashSet<string> changed) =>
        world.Defining.Any(unit => !last.Units.TryGetValue(unit, out var models) || Dependencies.Include(models.Dependencies, changed));

    // All of them, if it is not known what has changed.
    private static Run ParseUnits(Compilation compilation, World world, Run? last, HashSet<string>? changed, CancellationToken cancellationToken)
    {
        var run = new Run(world);
        var i = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            FileParser? parser = null;
            foreach (var (unit, span, _) in world.Files[i].Sites)
            {
                var candidates = world.HasGlobalAlias ? unit.Attributed : unit.Candidates;
                if (candidates.Length == 0)
                    continue;

                UnitModels? earlier = null;
                last?.Units.TryGetValue(unit, out earlier);
                if (earlier is null || changed is null || Dependencies.Include(earlier.Dependencies, changed))
                {
                    parser ??= new FileParser(compilation, tree, world, changed is null ? null : last!.Generated, cancellationToken);
                    run.Units[unit] = parser.Parse(unit, span, candidates, earlier);
                }
                else
                {
                    run.Units[unit] = earlier;
                }
            }

            i++;
        }

        run.Generated = GeneratedOf(run.Units.Values);
        return run;
    }

    // Null where two types have one name, which only broken code has.
    private static Dictionary<string, bool>? GeneratedOf(ICollection<UnitModels> units)
    {
        var generated = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var (type, isGenerated) in unit.Generated)
            {
                if (generated.ContainsKey(type))
                    return null;

                generated.Add(type, isGenerated);
            }
        }

        return generated;
    }

    private static bool IsSame(Dictionary<string, bool> generated, Dictionary<string, bool> earlier) =>
        generated.Count == earlier.Count
        && generated.All(pair => earlier.TryGetValue(pair.Key, out var before) && before == pair.Value);

    private static bool IsSame(Dictionary<SourceUnit, UnitModels> units, Dictionary<SourceUnit, UnitModels> earlier) =>
        units.Count == earlier.Count && units.Values.Zip(earlier.Values, (now, before) => now.Models == before.Models).All(same => same);

    // A dictionary that nothing is taken from keeps the order of the sources.
    private static ParsedModels Collect(ICollection<UnitModels> units)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel?>(units.Count);
        var unions = ImmutableArray.CreateBuilder<UnionModel?>();
        var enums = ImmutableArray.CreateBuilder<EnumFileModel?>();
        var contexts = ImmutableArray.CreateBuilder<ContextModel?>();
        foreach (var unit in units)
        {
            types.AddRange(unit.Models.Types);
            unions.AddRange(unit.Models.Unions);
            enums.AddRange(unit.Models.Enums);
            contexts.AddRange(unit.Models.Contexts);
        }

        return new ParsedModels(types.ToImmutable(), unions.ToImmutable(), enums.ToImmutable(), contexts.ToImmutable());
    }

    private sealed class Run(World world)
    {
        public World World { get; } = world;

        public Dictionary<SourceUnit, UnitModels> Units { get; } = [];

        public Dictionary<string, bool>? Generated { get; set; }

        public ParsedModels Models { get; set; } = ParsedModels.None;
    }
}
