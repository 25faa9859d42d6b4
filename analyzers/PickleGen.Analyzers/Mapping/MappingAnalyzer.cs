using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Mapping;

/// <summary>03xx: advice about what a type is in Python. Each rule is an analyzer of its own.</summary>
public abstract class MappingAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected MappingAnalyzer(DiagnosticDescriptor rule)
    {
        _rule = rule;
        SupportedDiagnostics = [rule];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private protected abstract void Check(MappedType type, MappingReport report);

    private void Analyze(SymbolAnalysisContext context)
    {
        if (MappedTypes.Of((INamedTypeSymbol)context.Symbol, context.Compilation, context.CancellationToken) is { } type)
        {
            Check(type, new MappingReport(context, type.Symbol, _rule));
        }
    }
}
