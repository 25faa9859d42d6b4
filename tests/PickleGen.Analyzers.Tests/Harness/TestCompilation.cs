using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    public static IReadOnlyList<MetadataReference> References { get; } = [.. Framework, PickleGenReference()];

    public static CSharpCompilation Create(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Case",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/case/File{index}.cs")),
        References,
        Options);

    /// <summary>What the compiler itself has against the code.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static MetadataReference PickleGenReference()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "PickleGenSources");
        IEnumerable<SyntaxTree> trees = Directory.EnumerateFiles(folder, "*.cs")
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), ParseOptions))
            .Append(CSharpSyntaxTree.ParseText("global using System; namespace PickleGen; public abstract class PickleContext;", ParseOptions));
        return CSharpCompilation.Create("PickleGen", trees, Framework, Options).ToMetadataReference();
    }
}
