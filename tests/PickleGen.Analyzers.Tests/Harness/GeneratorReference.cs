using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Lets a project in a workspace run the generator, for code that calls what it makes.</summary>
public sealed class GeneratorReference : AnalyzerReference
{
    // A workspace asks whether it knows a generator already.
    private static readonly ImmutableArray<ISourceGenerator> Generators = [new PickleGenerator().AsSourceGenerator()];

    private GeneratorReference()
    {
    }

    public static GeneratorReference Instance { get; } = new();

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => Generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators(LanguageNames.CSharp);
}
