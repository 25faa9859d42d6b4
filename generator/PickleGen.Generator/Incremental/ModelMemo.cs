using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;

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
        var world = World.Of(compilation, last?.World, _files, cancellationToken);
        var changed = last is not null && world.HasSameSurroundings(last.World) ? world.Changed(last.World) : null;
        var run = new Run(world);
        var trees = compilation.SyntaxTrees.ToImmutableArray();
        for (var i = 0; i < world.Files.Length; i++)
        {
            var file = new FileParser(compilation, trees[i], world, cancellationToken);
            foreach (var (unit, span) in world.Files[i].Sites)
            {
                var candidates = world.HasGlobalAlias ? unit.Attributed : unit.Candidates;
                if (candidates.Length == 0)
                    continue;

                UnitModels? earlier = null;
                last?.Units.TryGetValue(unit, out earlier);
                run.Units[unit] = earlier is not null && changed is not null && !Dependencies.Include(earlier.Dependencies, changed)
                    ? earlier
                    : file.Parse(unit, span, candidates).Keep(earlier);
            }
        }

        run.Models = Collect(run, last);
        _last = run;
        return run.Models;
    }

    private static ParsedModels Collect(Run run, Run? last)
    {
        var units = run.World.Files.SelectMany(file => file.Sites).Select(site => site.Unit).Where(run.Units.ContainsKey).Select(unit => run.Units[unit]).ToList();
        var types = units.SelectMany(unit => unit.Types).ToImmutableArray();
        var contexts = units.SelectMany(unit => unit.Contexts).ToImmutableArray();
        return last is not null && types.SequenceEqual(last.Models.Types) && contexts.SequenceEqual(last.Models.Contexts)
            ? last.Models
            : new ParsedModels(types, contexts);
    }

    private sealed class Run(World world)
    {
        public World World { get; } = world;

        public Dictionary<SourceUnit, UnitModels> Units { get; } = [];

        public ParsedModels Models { get; set; } = new([], []);
    }
}
