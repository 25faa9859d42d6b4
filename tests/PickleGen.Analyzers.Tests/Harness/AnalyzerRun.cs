using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Runs all analyzers, as the compiler does.</summary>
public static class AnalyzerRun
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. Instances.Of<DiagnosticAnalyzer>(typeof(PickleAnalyzer).Assembly)];

    /// <summary>What is reported, in the order of the source; an exception in an analyzer is raised here.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, bool withSuppressed = false)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: withSuppressed);
        ImmutableArray<Diagnostic> diagnostics =
            await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }
}
