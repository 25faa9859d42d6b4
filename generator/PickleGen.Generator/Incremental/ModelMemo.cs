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
        var world = World.Of(compilation, last?.World, _files, out var changed, cancellationToken);
        var run = new Run(world);
        var i = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            FileParser? parser = null;
            foreach (var (unit, span) in world.Files[i].Sites)
            {
                var candidates = world.HasGlobalAlias ? unit.Attributed : unit.Candidates;
                if (candidates.Length == 0)
                    continue;

                UnitModels? earlier = null;
                last?.Units.TryGetValue(unit, out earlier);
                var models = earlier;
                if (earlier is null || changed is null || Dependencies.Include(earlier.Dependencies, changed))
                {
                    parser ??= new FileParser(compilation, tree, world, cancellationToken);
                    models = parser.Parse(unit, span, candidates).Keep(earlier);
                }

                run.Units[unit] = models!;
            }

            i++;
        }

        run.Models = last is not null && IsSame(run.Units, last.Units) ? last.Models : Collect(run.Units.Values);
        _last = run;
        return run.Models;
    }

    private static bool IsSame(Dictionary<SourceUnit, UnitModels> units, Dictionary<SourceUnit, UnitModels> earlier) =>
        units.Count == earlier.Count
        && units.Values.Zip(earlier.Values, (now, before) => now.Types == before.Types && now.Contexts == before.Contexts).All(same => same);

    // A dictionary that nothing is taken from keeps the order of the sources.
    private static ParsedModels Collect(ICollection<UnitModels> units)
    {
        var types = ImmutableArray.CreateBuilder<TypeModel?>(units.Count);
        var contexts = ImmutableArray.CreateBuilder<ContextModel?>();
        foreach (var unit in units)
        {
            types.AddRange(unit.Types);
            contexts.AddRange(unit.Contexts);
        }

        return new ParsedModels(types.ToImmutable(), contexts.ToImmutable());
    }

    private sealed class Run(World world)
    {
        public World World { get; } = world;

        public Dictionary<SourceUnit, UnitModels> Units { get; } = [];

        public ParsedModels Models { get; set; } = new([], []);
    }
}
