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
        [.. Analyze(Generate(sources, out _)).Select(diagnostic => $"error {diagnostic.Id}: {diagnostic.GetMessage(null)}")];

    /// <summary>The generated files, by the name of the type.</summary>
    public static IReadOnlyDictionary<string, string> GeneratedFiles(params IEnumerable<string> sources)
    {
        Generate(sources, out var files);
        return files.ToDictionary(file => file.HintName, file => file.SourceText.ToString());
    }

    private static Compilation Generate(IEnumerable<string> sources, out ImmutableArray<GeneratedSourceResult> files)
    {
        var compilation = TestCompilation.Create([Usings, .. sources]);
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
        .WithAnalyzers([new DeclarationAnalyzer(), new MemberAnalyzer(), new ConstructionAnalyzer(), new VersionAnalyzer()])
        .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
