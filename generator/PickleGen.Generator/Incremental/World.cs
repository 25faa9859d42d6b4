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
    private readonly Dictionary<string, SourceUnit[]> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spaces = new(StringComparer.Ordinal);
    private Dictionary<string, SourceFile>? _byPath;

    private World(Compilation compilation, SourceFile[] files)
    {
        _options = compilation.Options;
        _assembly = compilation.AssemblyName;
        _references = [.. compilation.References];
        Files = files;
        foreach (var file in files)
            Add(file);
    }

    /// <summary>The files, in the compilation's order.</summary>
    public SourceFile[] Files { get; }

    /// <summary>The words of global usings and attributes of the assembly.</summary>
    public HashSet<string> GlobalWords { get; } = new(StringComparer.Ordinal);

    public bool HasGlobalAlias { get; private set; }

    public static World Of(
        Compilation compilation, World? earlier, ConditionalWeakTable<SyntaxTree, SourceFile> known, CancellationToken cancellationToken)
    {
        var files = compilation.SyntaxTrees.Select(tree =>
            known.TryGetValue(tree, out var file) ? file : known.GetValue(tree, key => SourceFile.Of(key, earlier?.FindFile(key.FilePath), cancellationToken)));
        return new World(compilation, [.. files]);
    }

    /// <summary>What declares the name, in the order of the files: the order of partial parts.</summary>
    public SourceUnit[] Declaring(string name) => _declared.TryGetValue(name, out var units) ? units : None;

    /// <summary>Whether what concerns every file is the same.</summary>
    public bool HasSameSurroundings(World other) =>
        _assembly == other._assembly
        && _options.Equals(other._options)
        && _references.SequenceEqual(other._references)
        && _globals.SequenceEqual(other._globals)
        && _system.SequenceEqual(other._system);

    /// <summary>The names that stand for something else than in the other world.</summary>
    public HashSet<string> Changed(World other)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        AddChanged(other, this, changed);
        AddChanged(this, other, changed);
        foreach (var space in _spaces.Except(other._spaces).Concat(other._spaces.Except(_spaces)).ToList())
            Words.Add(space, changed);

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

        foreach (var (unit, _) in file.Sites)
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
}
