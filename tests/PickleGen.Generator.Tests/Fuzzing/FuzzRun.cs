using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests.Fuzzing;

/// <summary>
/// What must hold for any code: nobody throws, what is printed parses, a driver that has seen other code before prints
/// the same as a new one, and code that compiles still compiles with what is printed.
/// </summary>
internal sealed class FuzzRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [.. typeof(PickleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private readonly CSharpCompilation _empty = TestCompilation.Create();
    private GeneratorDriver _experienced = Driver();

    public async Task CheckAsync(params string[] sources)
    {
        var compilation = _empty.AddSyntaxTrees(sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, TestCompilation.ParseOptions, $"Source{i}.cs")));
        _experienced = _experienced.RunGenerators(compilation);
        var result = Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _).GetRunResult().Results.Single();
        if (result.Exception is { } exception)
            throw new HarnessException($"The generator threw.\n{exception}");

        Assert.Equal(Texts(result), Texts(_experienced.GetRunResult().Results.Single()));
        AssertNone(result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics()).Select(diagnostic => diagnostic.ToString()));

        // A type that is reported gets no code, so others that need it do not compile until it is mended.
        var isReported = await AnalyzeAsync(compilation);
        if (!isReported && Problems(compilation, DiagnosticSeverity.Error).Count == 0)
            AssertNone(Problems(output, DiagnosticSeverity.Warning).Except(Problems(compilation, DiagnosticSeverity.Warning)));
    }

    private static IEnumerable<string> Texts(GeneratorRunResult result) =>
        result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal);

    // Shows all of it, which assertions of equality do not.
    private static void AssertNone(IEnumerable<string> problems)
    {
        var text = string.Join("\n", problems);
        Assert.True(text.Length == 0, text);
    }

    private static async Task<bool> AnalyzeAsync(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static List<string> Problems(Compilation compilation, DiagnosticSeverity least) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= least).Select(diagnostic => diagnostic.ToString())];

    private static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);
}
