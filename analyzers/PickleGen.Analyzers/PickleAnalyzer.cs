using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Unions;

namespace PickleGen.Analyzers;

/// <summary>
/// Reports what the generator's parser finds wrong with a type, as far as it belongs to one band of rules. There is no
/// second opinion here: what is flagged is exactly what is not generated.
/// </summary>
public abstract class PickleAnalyzer : DiagnosticAnalyzer
{
    private protected PickleAnalyzer(ImmutableArray<DiagnosticDescriptor> band) => SupportedDiagnostics = band;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // A project that does not reference PickleGen pays for these two look-ups and nothing more.
            if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty
                || !start.Compilation.GetTypesByMetadataName(WellKnown.PickleableFor).IsEmpty)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    /// <summary>Whether the parser is asked about a type. Nearly every one has no attribute, and each band asks about each.</summary>
    internal static bool IsConcerned(INamedTypeSymbol type) =>
        !type.GetAttributes().IsEmpty
        && (type.Has(WellKnown.Pickleable) || type.HasCases() || ContextParser.IsContext(type));

    private void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!IsConcerned(type))
        {
            return;
        }

        foreach (Problem problem in ParsedProblems.Of(type, context.Compilation, context.CancellationToken))
        {
            if (FindDescriptor(problem.Rule) is { } descriptor)
            {
                context.ReportDiagnostic(ProblemDiagnostic.Create(descriptor, problem));
            }
        }
    }

    private DiagnosticDescriptor? FindDescriptor(string rule)
    {
        foreach (DiagnosticDescriptor descriptor in SupportedDiagnostics)
        {
            if (descriptor.Id == rule)
            {
                return descriptor;
            }
        }

        return null;
    }
}
