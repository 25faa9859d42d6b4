using Microsoft.CodeAnalysis;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>Every case reports exactly what its markers say.</summary>
public sealed class AnalyzerCaseTests
{
    public static TheoryData<string> Cases => CaseFiles.Names(static file => !file.IsSuppression);

    public static TheoryData<string> Suppressions => CaseFiles.Names(static file => file.IsSuppression);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Reports_what_is_marked(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        Compilation compilation = Compile(file);

        IReadOnlyList<Diagnostic> diagnostics = await AnalyzeAsync(file, compilation);

        ExpectedDiagnostics.AreMarked(file, diagnostics);
    }

    [Theory]
    [MemberData(nameof(Suppressions))]
    public async Task Suppression_is_obeyed(string name)
    {
        CaseFile file = CaseFiles.Get(name);
        Compilation compilation = Compile(file);
        if ((file.EditorConfig ?? file.GlobalConfig) is { } line)
        {
            ExpectedDiagnostics.AreMarked(file, await AnalyzeAsync(file, compilation));
            Severity severity = Severity.Parse(line);
            IReadOnlyList<Diagnostic> configured = await AnalyzeAsync(file, compilation.WithEditorConfig(line, isGlobal: file.EditorConfig is null));
            Assert.Equal(severity.IsNone ? 0 : file.Expected.Count, configured.Count);
            Assert.All(configured, diagnostic => Assert.Equal(severity.Value, diagnostic.Severity));
        }
        else
        {
            Assert.Empty(await AnalyzeAsync(file, compilation));
            IReadOnlyList<Diagnostic> all = await AnalyzeAsync(file, compilation, withSuppressed: true);
            Assert.All(all, static diagnostic => Assert.True(diagnostic.IsSuppressed));
            ExpectedDiagnostics.AreMarked(file, all);
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CaseFile file, Compilation compilation, bool withSuppressed = false) =>
        [.. (await AnalyzerRun.AnalyzeAsync(compilation, withSuppressed, file.Record?.Text)).Where(file.Speaks)];

    private static Compilation Compile(CaseFile file)
    {
        Compilation compilation = TestCompilation.CreateComplete(file.Markup.Text);
        Assert.Empty(TestCompilation.Errors(compilation));
        return compilation;
    }

    /// <summary>The severity that a line of .editorconfig asks for.</summary>
    private readonly record struct Severity(bool IsNone, DiagnosticSeverity Value)
    {
        public static Severity Parse(string line) => line[(line.LastIndexOf('=') + 1)..].Trim() switch
        {
            "none" => new(true, default),
            "suggestion" => new(false, DiagnosticSeverity.Info),
            "warning" => new(false, DiagnosticSeverity.Warning),
            var other => throw new FormatException($"No severity: {other}"),
        };
    }
}
