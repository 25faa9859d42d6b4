using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Generator;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Compiles C# against .NET and PickleGen.</summary>
public static class TestCompilation
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13);

    public static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        allowUnsafe: true);

    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                && !path.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Framework,
        MetadataReference.CreateFromFile(typeof(PickleableAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(PickleGen.Shelve.Shelf).Assembly.Location),
    ];

    public static CSharpCompilation Create(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Case",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/case/File{index}.cs")),
        References,
        Options);

    /// <summary>The compilation, with what the generator adds to it if the code calls that.</summary>
    public static Compilation CreateComplete(string source)
    {
        CSharpCompilation compilation = Create(source);
        return Errors(compilation).Any() ? compilation.WithGenerated() : compilation;
    }

    /// <summary>The compilation with what the generator adds to it.</summary>
    public static Compilation WithGenerated(this Compilation compilation, CSharpParseOptions? parseOptions = null)
    {
        CSharpGeneratorDriver.Create([new PickleGenerator().AsSourceGenerator()], parseOptions: parseOptions ?? ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return generated;
    }

    /// <summary>What the compiler itself has against the code.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
