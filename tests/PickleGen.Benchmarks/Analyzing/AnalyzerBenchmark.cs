using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers;
using PickleGen.Benchmarks.Measuring;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Benchmarks.Analyzing;

/// <summary>What the analyzers add to the build of a program that hardly uses PickleGen.</summary>
internal sealed class AnalyzerBenchmark
{
    private readonly SyntaxTree[] _trees;

    public AnalyzerBenchmark(int types)
    {
        _trees = [.. LargeProgram.Sources(types).Select((text, i) => CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions, $"File{i}.cs"))];
        Alone = Contender("the compiler alone", []);
        Idle = Contender("with an analyzer that does nothing", [new IdleAnalyzer()]);
        All = Contender("with PickleGen's analyzers", Analyzers);
    }

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(PickleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public Contender Alone { get; }

    public Contender Idle { get; }

    public Contender All { get; }

    public void Run(int rounds) => Contest.Run([Alone, Idle, All], rounds, 0);

    /// <summary>The time that each analyzer says it took, of one run: for finding the one that costs.</summary>
    public IReadOnlyList<(string Name, TimeSpan Time)> Times()
    {
        var analysis = new CompilationWithAnalyzers(Create(), Analyzers, Options(logTime: true));
        analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return
        [
            .. Analyzers
                .Select(analyzer => (analyzer.GetType().Name, analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime))
                .OrderByDescending(pair => pair.ExecutionTime),
        ];
    }

    private static CompilationWithAnalyzersOptions Options(bool logTime) =>
        new(new AnalyzerOptions([]), onAnalyzerException: (error, _, _) => throw new InvalidOperationException("An analyzer threw.", error), concurrentAnalysis: true, logAnalyzerExecutionTime: logTime);

    // The same trees and new symbols each time, as every build has them.
    private CSharpCompilation Create() => TestCompilation.Create().AddSyntaxTrees(_trees);

    private Contender Contender(string name, ImmutableArray<DiagnosticAnalyzer> analyzers) => new(name, _ =>
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return ProcessorTime.SecondsOf(() => Build(analyzers), 0);
    });

    private void Build(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Compilation compilation = Create();
        if (!analyzers.IsEmpty)
        {
            var analysis = new CompilationWithAnalyzers(compilation, analyzers, Options(logTime: false));
            var found = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
            if (found.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } surprise)
                throw new InvalidOperationException(surprise.ToString());

            compilation = analysis.Compilation;
        }

        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }
}
