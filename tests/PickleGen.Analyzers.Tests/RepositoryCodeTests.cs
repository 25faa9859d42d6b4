using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers.Tests.Harness;
using PickleGen.Testing.Processes;

namespace PickleGen.Analyzers.Tests;

/// <summary>The samples, and the types that all interpreters go through, are valid: no error and no warning is about them.</summary>
public sealed class RepositoryCodeTests
{
    // What their project files give them.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = TestCompilation.ParseOptions.WithLanguageVersion(LanguageVersion.Preview);

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("samples"))
            .Where(static folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public Task Sample_has_no_warning(string name) =>
        HasNoWarning(Usings, Sources(Repository.PathOf("samples", name)).Concat(Sources(Repository.PathOf("samples", "Shared"))));

    [Fact]
    public Task Matrix_of_types_has_no_warning() =>
        HasNoWarning(Usings + "\nglobal using PickleGen;\nglobal using Cases.Harness;\n", Sources(Repository.PathOf("tests", "PickleGen.TestCases")));

    private static async Task HasNoWarning(string usings, IEnumerable<string> files)
    {
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(usings, ParseOptions), .. files.Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), ParseOptions, file))];
        bool isProgram = trees.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax));
        var compilation = CSharpCompilation.Create(
            "Code", trees, TestCompilation.References, TestCompilation.Options.WithOutputKind(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        Compilation generated = compilation.WithGenerated(ParseOptions);

        Assert.Empty(TestCompilation.Errors(generated));
        Assert.DoesNotContain(await AnalyzerRun.AnalyzeAsync(generated), static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
