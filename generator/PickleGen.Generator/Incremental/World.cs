using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Incremental;

/// <summary>A compilation as far as it has a say in what names mean: what declares which name, and what holds for all files.</summary>
internal sealed class World
{
    private static readonly SourceUnit[] None = [];

    private readonly CompilationOptions _options;
    private readonly string? _assembly;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly List<string> _globals = [];
    private readonly List<SourceUnit> _system = [];
    private readonly List<(SourceUnit Unit, string Path)> _defining = [];
    private readonly Dictionary<string, SourceUnit[]> _declared;
    private readonly HashSet<string> _spaces = new(StringComparer.Ordinal);
    private Dictionary<string, SourceFile>? _byPath;

    private World(Compilation compilation, SourceFile[] files)
    {
        _options = compilation.Options;
        _assembly = compilation.AssemblyName;
        _references = [.. compilation.References];
        Files = files;
        _declared = new(StringComparer.Ordinal);
        foreach (var file in files)
            Add(file);

        // Under an alias for all files, any attribute may be one of a context.
        foreach (var file in files)
            _defining.AddRange(file.Sites.Where(site => MayDefine(site.Unit)).Select(site => (site.Unit, file.Path)));
    }

    // The same with declarations replaced by others of the same names, which is what nearly every edit does.
    private World(World earlier, SourceFile[] files, List<Replacement> replaced)
    {
        _options = earlier._options;
        _assembly = earlier._assembly;
        _references = earlier._references;
        _globals = earlier._globals;
        _system = earlier._system;
        _defining = earlier._defining;
        _spaces = earlier._spaces;
        GlobalWords = earlier.GlobalWords;
        HasGlobalAlias = earlier.HasGlobalAlias;
        Files = files;
        _declared = new(earlier._declared, StringComparer.Ordinal);
        foreach (var (before, after, _) in replaced)
        {
            foreach (var name in before.Names)
                _declared[name] = [.. _declared[name].Select(unit => ReferenceEquals(unit, before) ? after : unit)];
        }
    }

    /// <summary>The files, in the compilation's order.</summary>
    public SourceFile[] Files { get; }

    /// <summary>The words of global usings and attributes of the assembly.</summary>
    public HashSet<string> GlobalWords { get; } = new(StringComparer.Ordinal);

    public bool HasGlobalAlias { get; private set; }

    /// <summary>Units that may say how types of other units are pickled.</summary>
    public IReadOnlyList<(SourceUnit Unit, string Path)> Defining => _defining;

    /// <param name="compilation">The compilation.</param>
    /// <param name="earlier">The world of the run before.</param>
    /// <param name="known">The files of earlier runs.</param>
    /// <param name="isPickled">Whether a unit of the run before is a single <c>[Pickleable]</c> type.</param>
    /// <param name="changed">The names that stand for something else than before; null where that is not all that has changed.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public static World Of(
        Compilation compilation,
        World? earlier,
        ConditionalWeakTable<SyntaxTree, SourceFile> known,
        Func<SourceUnit, SourceFile, bool> isPickled,
        out HashSet<string>? changed,
        CancellationToken cancellationToken)
    {
        var files = FilesOf(compilation, earlier, known, cancellationToken);
        if (earlier is not null && earlier.IsSurroundingOf(compilation) && earlier.Replacements(earlier.Files, files) is { } replaced)
        {
            changed = WithSpellings(replaced.Where(pair => !pair.IsInside(isPickled)).SelectMany(pair => pair.Before.Names));
            changed.UnionWith(replaced.SelectMany(pair => pair.Before.Names).Select(Dependencies.Inside));
            return new World(earlier, files, replaced);
        }

        var world = new World(compilation, files);
        changed = earlier is not null && earlier.IsSurroundingOf(compilation) && world.HasSameGlobals(earlier) ? world.Changed(earlier) : null;
        return world;
    }

    /// <summary>What declares the name, in the order of the files: the order of partial parts.</summary>
    public SourceUnit[] Declaring(string name) => _declared.TryGetValue(name, out var units) ? units : None;

    private bool IsSurroundingOf(Compilation compilation) =>
        _assembly == compilation.AssemblyName
        && _options.Equals(compilation.Options)
        && _references.SequenceEqual(compilation.References);

    private bool HasSameGlobals(World other) => _globals.SequenceEqual(other._globals) && _system.SequenceEqual(other._system) && _defining.Select(site => site.Unit).SequenceEqual(other._defining.Select(site => site.Unit));

    private bool MayDefine(SourceUnit unit) => HasGlobalAlias ? unit.Attributed.Length > 0 : unit.MayDefine;

    // An earlier version of a file hands its unchanged units on, to one file only: each unit stands in one place.
    private static SourceFile[] FilesOf(
        Compilation compilation, World? earlier, ConditionalWeakTable<SyntaxTree, SourceFile> known, CancellationToken cancellationToken)
    {
        var trees = compilation.SyntaxTrees.ToArray();
        var files = new SourceFile?[trees.Length];
        var taken = new HashSet<SourceFile>();
        for (var i = 0; i < trees.Length; i++)
        {
            if (known.TryGetValue(trees[i], out files[i]))
                taken.Add(files[i]!);
        }

        for (var i = 0; i < trees.Length; i++)
        {
            if (files[i] is not null)
                continue;

            var before = earlier?.FindFile(trees[i].FilePath);
            files[i] = known.GetValue(
                trees[i], tree => SourceFile.Of(tree, before is not null && taken.Add(before) ? before : null, cancellationToken));
        }

        // A unit stands in one place. Only a compilation with two versions of one file could have it twice.
        var paths = new HashSet<string>(StringComparer.Ordinal);
        if (files.All(file => paths.Add(file!.Path)))
            return files!;

        var units = new HashSet<SourceUnit>();
        for (var i = 0; i < trees.Length; i++)
        {
            if (!files[i]!.Sites.All(site => units.Add(site.Unit)))
                files[i] = SourceFile.Of(trees[i], null, cancellationToken);
        }

        return files!;
    }

    // Null where files come or go, or a file declares other names than before.
    private List<Replacement>? Replacements(SourceFile[] before, SourceFile[] after)
    {
        if (before.Length != after.Length)
            return null;

        var replaced = new List<Replacement>();
        for (var i = 0; i < before.Length; i++)
        {
            if (ReferenceEquals(before[i], after[i]))
                continue;

            if (before[i].Global != after[i].Global
                || before[i].HasGlobalAlias != after[i].HasGlobalAlias
                || !before[i].Spaces.SequenceEqual(after[i].Spaces)
                || before[i].Sites.Length != after[i].Sites.Length)
            {
                return null;
            }

            for (var j = 0; j < before[i].Sites.Length; j++)
            {
                var (old, now) = (before[i].Sites[j].Unit, after[i].Sites[j].Unit);
                if (ReferenceEquals(old, now))
                    continue;

                if (!old.Names.SequenceEqual(now.Names) || IsSystem(old.Space) || IsSystem(now.Space) || MayDefine(old) || MayDefine(now))
                    return null;

                replaced.Add(new Replacement(old, now, before[i]));
            }
        }

        // A declaration that only stands elsewhere now is no replacement of another.
        return replaced.Any(pair => replaced.Any(other => ReferenceEquals(pair.Before, other.After))) ? null : replaced;
    }

    private HashSet<string> Changed(World other)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        AddChanged(other, this, names);
        AddChanged(this, other, names);
        foreach (var space in _spaces.Except(other._spaces).Concat(other._spaces.Except(_spaces)))
            Words.Add(space, names);

        return WithSpellings(names);
    }

    private static HashSet<string> WithSpellings(IEnumerable<string> names)
    {
        var changed = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (var name in changed.ToList())
        {
            changed.Add(Dependencies.AnyCase(name));
            if (name.EndsWith("Attribute", StringComparison.Ordinal))
                changed.Add(name.Substring(0, name.Length - "Attribute".Length));
        }

        return changed;
    }

    private static void AddChanged(World from, World to, HashSet<string> changed)
    {
        foreach (var (name, units) in to._declared.Select(pair => (pair.Key, pair.Value)))
        {
            var before = from.Declaring(name);
            if (before.Length != units.Length || !(units.Length == 1 ? ReferenceEquals(before[0], units[0]) : before.SequenceEqual(units)))
                changed.Add(name);
        }
    }

    private void Add(SourceFile file)
    {
        HasGlobalAlias |= file.HasGlobalAlias;
        _spaces.UnionWith(file.Spaces);
        if (file.Global.Length > 0)
        {
            _globals.Add(file.Global);
            Words.Add(file.Global, GlobalWords);
        }

        foreach (var (unit, _, _) in file.Sites)
        {
            foreach (var name in unit.Names)
                _declared[name] = _declared.TryGetValue(name, out var others) ? [.. others, unit] : [unit];

            if (IsSystem(unit.Space))
                _system.Add(unit);
        }
    }

    private SourceFile? FindFile(string path)
    {
        if (_byPath is null)
        {
            var byPath = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
            foreach (var file in Files)
                byPath[file.Path] = file;

            _byPath = byPath;
        }

        return _byPath.TryGetValue(path, out var found) ? found : null;
    }

    // What compiler and parser look up themselves, without anybody naming it.
    private static bool IsSystem(string space) =>
        space is "System" or "PickleGen" || space.StartsWith("System.", StringComparison.Ordinal);

    private readonly record struct Replacement(SourceUnit Before, SourceUnit After, SourceFile File)
    {
        /// <summary>Whether only those who look into the type can see a difference.</summary>
        public bool IsInside(Func<SourceUnit, SourceFile, bool> isPickled) => Before.Outline is { } outline && outline == After.Outline && isPickled(Before, File);
    }
}
