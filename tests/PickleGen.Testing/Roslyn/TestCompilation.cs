using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Testing.Roslyn;

/// <summary>Compilations as a strict project would have them: nullable, documentation checked, every warning on.</summary>
public static class TestCompilation
{
    public const string SourcePath = "Source.cs";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using PickleGen;
        """;

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    // Compilations made from it share what is known of the references, which is most of the work.
    private static readonly CSharpCompilation Empty = CreateEmpty();

    /// <summary>The compilation of the sources, with the runtime and the usual implicit usings.</summary>
    public static CSharpCompilation Create(params string[] sources) => Empty.AddSyntaxTrees(
        [.. sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, i == 0 ? SourcePath : $"Source{i}.cs"))]);

    private static CSharpCompilation CreateEmpty()
    {
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs")],
            FindReferences(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: false,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999));
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }

    // The framework the tests run on, and the runtime package.
    private static MetadataReference[] FindReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. trusted.Where(path => Path.GetDirectoryName(path) == framework)
                .Append(typeof(PickleableAttribute).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
