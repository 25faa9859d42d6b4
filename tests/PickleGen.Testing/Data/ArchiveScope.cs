namespace PickleGen.Testing.Data;

/// <summary>
/// One of the folders of test data, and which of its files the tests use. The folders are maintained beside the
/// checkout, in <c>../shared</c>; <c>tests/data</c> has an archive of each, so that a checkout is enough.
/// </summary>
public sealed record ArchiveScope(string Name, params string[] LeftOut)
{
    /// <summary>Pickles of every CPython with the values they stand for, and malformed streams.</summary>
    public static readonly ArchiveScope Corpus = new("corpus", "make_corpus.py", "invalid_streams.py");

    /// <summary>What programs and libraries put into pickles.</summary>
    public static readonly ArchiveScope Realworld = new(
        "realworld", "appgen.py", "cases.py", "check.py", "foreign2.py", "foreign3.py", "generate.py", "rwgen.py", "rwlib.py");

    /// <summary>Attacks, and what is known about the names in pickles.</summary>
    public static readonly ArchiveScope Security = new("security", "attacks/make_attacks.py");

    public static IReadOnlyList<ArchiveScope> All => [Corpus, Realworld, Security];

    /// <summary>The archive of the folder in the repository.</summary>
    public string ArchivePath => Processes.Repository.PathOf("tests", "data", Name + ".tar.br");

    /// <summary>The maintained folder; null where there is only the checkout.</summary>
    public string? Folder
    {
        get
        {
            var path = Path.GetFullPath(Path.Combine(Processes.Repository.Root, "..", "shared", Name));
            return Directory.Exists(path) ? path : null;
        }
    }

    /// <summary>The files in scope of the maintained folder, by their path in it.</summary>
    public SortedDictionary<string, byte[]> ReadFolder(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (Holds(path)) files.Add(path, File.ReadAllBytes(file));
        }

        return files;
    }

    // Generators need interpreters and libraries that the tests do not; caches are nobody's source.
    private bool Holds(string path) => !LeftOut.Contains(path) && !path.Contains("__pycache__/", StringComparison.Ordinal);
}
