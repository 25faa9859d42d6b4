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
    private volatile MemoRun? _last;

    public ParsedModels Parse(Compilation compilation, CancellationToken cancellationToken)
    {
        var last = _last;
        var world = World.Of(compilation, last?.World, _files, IsPickled, out var changed, cancellationToken);
        var run = last?.Generated is not null && changed is not null && !ConcernsDefinitions(world, last, changed)
            ? ParseFiles(compilation, world, last, changed, cancellationToken)
            : null;

        // Which types have code is taken from the run before. Where that has changed, it was wrong for somebody.
        if (run?.Generated is null || run.Generated != last!.Generated)
            run = ParseFiles(compilation, world, last, null, cancellationToken);

        _last = run;
        return run.Models;

        // An attribute that only has the name of ours makes a type of which anything may matter.
        bool IsPickled(SourceUnit unit, SourceFile file) => last?.Find(unit, file)?.Generated.Length == 1;
    }

    // What a context says of the types of others reaches all who hold them, whether or not they name the context.
    private static bool ConcernsDefinitions(World world, MemoRun last, HashSet<string> changed) =>
        world.Defining.Any(site => last.Find(site.Path)?.Find(site.Unit) is not { } models || Dependencies.Include(models.Dependencies, changed));

    // All of them, if it is not known what has changed.
    private static MemoRun ParseFiles(Compilation compilation, World world, MemoRun? last, HashSet<string>? changed, CancellationToken cancellationToken)
    {
        var files = new FileModels[world.Files.Length];
        var i = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = world.Files[i];
            var earlier = last?.Find(file);
            files[i++] = earlier is not null && changed is not null && !Dependencies.Include(earlier.Dependencies, changed)
                ? earlier
                : ParseFile(compilation, tree, file, world, last, changed, cancellationToken);
        }

        return new MemoRun(world, files, last);
    }

    private static FileModels ParseFile(
        Compilation compilation, SyntaxTree tree, SourceFile file, World world, MemoRun? last, HashSet<string>? changed, CancellationToken cancellationToken)
    {
        var parser = new FileParser(compilation, tree, world, changed is null ? null : last!.Generated, cancellationToken);
        var units = new Dictionary<SourceUnit, UnitModels>();
        foreach (var (unit, span, _) in file.Sites)
        {
            var candidates = world.HasGlobalAlias ? unit.Attributed : unit.Candidates;
            if (candidates.Length == 0)
                continue;

            var earlier = last?.Find(unit, file);
            units[unit] = earlier is null || changed is null || Dependencies.Include(earlier.Dependencies, changed)
                ? parser.Parse(unit, span, candidates, earlier)
                : earlier;
        }

        return new FileModels(units, last?.Find(file.Path)?.Models);
    }
}
