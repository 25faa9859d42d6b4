using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>
/// One file of <c>Cases/PGnnnn</c>, or of the valid code in <c>Cases/Valid</c>. Its first lines may be directives:
/// <c>// .editorconfig: key = value</c>, <c>// .globalconfig: key = value</c>, <c>// fix: key</c> (which fix to apply). A
/// <c>Name.pickleshape.json</c> beside it is the record of shapes of the project, and may have markers of its own.
/// </summary>
public sealed class CaseFile
{
    private CaseFile(string path)
    {
        Path = path;
        Markup = Markup.Parse(File.ReadAllText(path));
        Record = File.Exists(RecordPath) ? Markup.Parse(File.ReadAllText(RecordPath)) : null;
        EditorConfig = Directive(".editorconfig");
        GlobalConfig = Directive(".globalconfig");
        Fix = Directive("fix");
    }

    public string Path { get; }

    public Markup Markup { get; }

    /// <summary>A line of .editorconfig for the C# files of the case.</summary>
    public string? EditorConfig { get; }

    /// <summary>A line of a global configuration, which is also for what lies in no C# file.</summary>
    public string? GlobalConfig { get; }

    /// <summary>The record of shapes.</summary>
    public Markup? Record { get; }

    /// <summary>What is marked, in the file and in the record.</summary>
    public IReadOnlyList<Expected> Expected => [.. Markup.Expected, .. Record?.Expected ?? []];

    /// <summary>The equivalence key of the fix that leads to the fixed file.</summary>
    public string? Fix { get; }

    /// <summary>The rule whose folder the case lies in.</summary>
    public string RuleId => System.IO.Path.GetRelativePath(CaseFiles.Root, Path).Split('/', '\\')[0];

    /// <summary>Whether it is part of the large body of valid code, in <c>Cases/Valid/Body</c>.</summary>
    public bool IsBody => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)) == "Body";

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>
    /// Whether the case says whether the rule is broken: errors always, advice where the case is about it. Valid code has
    /// neither.
    /// </summary>
    public bool Speaks(Diagnostic diagnostic) =>
        diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error
        || diagnostic.Id == RuleId
        || RuleId == "Valid"
        || Expected.Any(expected => expected.Id == diagnostic.Id);

    public bool IsSuppression => Name.StartsWith("Suppress", StringComparison.Ordinal);

    public bool IsPositive => !IsSuppression && Expected.Any(expected => expected.Id == RuleId);

    public bool IsNegative => !IsSuppression && Expected.Count == 0;

    public string FixedPath => System.IO.Path.ChangeExtension(Path, ".fixed.cs");

    private string RecordPath => System.IO.Path.ChangeExtension(Path, ".pickleshape.json");

    public static CaseFile Load(string path) => new(path);

    private string? Directive(string name)
    {
        string start = $"// {name}: ";
        return Markup.Text.Split('\n')
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..].Trim();
    }
}
