namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Finds the cases: a new file is a new test.</summary>
public static class CaseFiles
{
    private const string FixedSuffix = ".fixed.cs";

    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IReadOnlyList<CaseFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(FixedSuffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(CaseFile.Load),
    ];

    public static TheoryData<string> Names(Func<CaseFile, bool> filter) => [.. All.Where(filter).Select(NameOf)];

    public static CaseFile Get(string name) => All.Single(file => NameOf(file) == name);

    private static string NameOf(CaseFile file) => Path.GetRelativePath(Root, file.Path).Replace('\\', '/');
}
