using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>The rules as the compiler learns of them: from the analyzers.</summary>
public static class RuleList
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. AnalyzerRun.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)];

    public static TheoryData<string> Ids => [.. All.Select(static rule => rule.Id)];

    public static DiagnosticDescriptor Get(string id) => All.Single(rule => rule.Id == id);
}
