namespace PickleGen.Generator.Incremental;

/// <summary>What one run of <see cref="ModelMemo"/> has found, for the next.</summary>
internal sealed class MemoRun
{
    private readonly FileModels[] _files;
    private readonly Dictionary<SourceFile, FileModels> _byFile = [];
    private readonly Dictionary<string, FileModels> _byPath = new(StringComparer.Ordinal);

    public MemoRun(World world, FileModels[] files, MemoRun? last)
    {
        World = world;
        _files = files;
        for (var i = 0; i < files.Length; i++)
        {
            _byFile[world.Files[i]] = files[i];
            _byPath[world.Files[i].Path] = files[i];
        }

        Generated = GeneratedOf(last);
        Models = last is not null && IsLike(last, (now, before) => now.Models == before.Models)
            ? last.Models
            : ParsedModels.Join(files.Select(file => file.Models));
    }

    public World World { get; }

    public ParsedModels Models { get; }

    /// <summary>
    /// Which types have code, by documentation id; the very object of the run before if that is the same. Null where two
    /// types have one name, which only broken code has.
    /// </summary>
    public Dictionary<string, bool>? Generated { get; }

    public FileModels? Find(SourceFile file) => _byFile.TryGetValue(file, out var models) ? models : null;

    /// <summary>What a file of that path had, of which another version may be there now.</summary>
    public FileModels? Find(string path) => _byPath.TryGetValue(path, out var models) ? models : null;

    public UnitModels? Find(SourceUnit unit, SourceFile file) => (Find(file) ?? Find(file.Path))?.Find(unit);

    private Dictionary<string, bool>? GeneratedOf(MemoRun? last)
    {
        var before = last?.Generated;
        if (before is not null && IsLike(last!, (now, earlier) => now.Generated.SequenceEqual(earlier.Generated)))
            return before;

        var generated = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (type, isGenerated) in _files.SelectMany(file => file.Generated))
        {
            if (generated.ContainsKey(type))
                return null;

            generated.Add(type, isGenerated);
        }

        return before?.Count == generated.Count && generated.All(pair => before.TryGetValue(pair.Key, out var was) && was == pair.Value)
            ? before
            : generated;
    }

    private bool IsLike(MemoRun other, Func<FileModels, FileModels, bool> isLike) =>
        _files.Length == other._files.Length
        && _files.Zip(other._files, (now, before) => now == before || isLike(now, before)).All(like => like);
}
