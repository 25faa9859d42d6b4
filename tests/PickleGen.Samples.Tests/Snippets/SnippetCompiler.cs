using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers;
using PickleGen.Generator;
using PickleGen.Testing.Roslyn;

namespace PickleGen.Samples.Tests.Snippets;

/// <summary>Compiles snippets as a project that references the package would.</summary>
internal static class SnippetCompiler
{
    private const string Usings = """
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference ShelveReference = MetadataReference.CreateFromFile(typeof(Shelve.Shelf).Assembly.Location);

    // As the compiler finds them: every class of the kind.
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(PickleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The sources and what is generated for them; anything the compiler or the analyzers say is a failure.</summary>
    public static Compilation Compile(params IEnumerable<string> sources)
    {
        var compilation = Generate(sources, out _);
        var complaints = compilation.GetDiagnostics()
            .Concat(Analyze(compilation))
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591")
            .ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
        return compilation;
    }

    /// <summary>What the analyzers say about sources that are wrong.</summary>
    public static IReadOnlyList<string> Complaints(params IEnumerable<string> sources) =>
        [.. Analyze(Generate(sources, out _)).Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}")];

    /// <summary>The generated files, by the name of the type.</summary>
    public static IReadOnlyDictionary<string, string> GeneratedFiles(params IEnumerable<string> sources)
    {
        Generate(sources, out var files);
        return files.ToDictionary(file => file.HintName, file => file.SourceText.ToString());
    }

    private static Compilation Generate(IEnumerable<string> sources, out ImmutableArray<GeneratedSourceResult> files)
    {
        var compilation = TestCompilation.Create([Usings, .. sources]).AddReferences(ShelveReference);
        if (compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().Any(node => node is GlobalStatementSyntax)))
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));

        var driver = CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        files = result.GeneratedSources;
        return updated;
    }

    private static ImmutableArray<Diagnostic> Analyze(Compilation compilation) => compilation
        .WithAnalyzers(Analyzers)
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
