using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.Testing.Roslyn;

/// <summary>Compilations as a strict project would have them: nullable, documentation checked, every warning on.</summary>
public static class TestCompilation
{
    public const string SourcePath = "Source.cs";

    private static readonly MetadataReference[] References = FindReferences();

    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>The compilation of the sources, with the runtime and the usual implicit usings.</summary>
    public static CSharpCompilation Create(params string[] sources) => CSharpCompilation.Create(
        "App",
        [
            .. sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, i == 0 ? SourcePath : $"Source{i}.cs")),
            CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs"),
        ],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            metadataImportOptions: MetadataImportOptions.Public));

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using PickleGen;
        """;

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
