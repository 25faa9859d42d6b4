using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Runs all analyzers, as the compiler does.</summary>
public static class AnalyzerRun
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. Instances.Of<DiagnosticAnalyzer>(typeof(PickleAnalyzer).Assembly)];

    /// <summary>The name of the record of shapes.</summary>
    public const string RecordPath = "/case/Case.pickleshape.json";

    /// <summary>What is reported, in the order of the source; an exception in an analyzer is raised here.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, bool withSuppressed = false, string? record = null)
    {
        var options = new CompilationWithAnalyzersOptions(
            OptionsWith(record),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: withSuppressed);
        ImmutableArray<Diagnostic> diagnostics =
            await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The options of a project, with a record of shapes if there is one.</summary>
    public static AnalyzerOptions OptionsWith(string? record) => new(record is null ? [] : [new RecordText(record)]);

    private sealed class RecordText(string text) : AdditionalText
    {
        public override string Path => RecordPath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
