using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Applies lines of an .editorconfig to a compilation.</summary>
public static class EditorConfig
{
    public static Compilation WithEditorConfig(this Compilation compilation, string line, bool isGlobal = false)
    {
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(
            new[] { isGlobal ? AnalyzerConfig.Parse($"is_global = true\n{line}\n", "/.globalconfig") : AnalyzerConfig.Parse($"root = true\n[*.cs]\n{line}\n", "/.editorconfig") });
        return compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Provider(set)));
    }

    private sealed class Provider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
