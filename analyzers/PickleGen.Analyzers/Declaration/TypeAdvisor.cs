using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Declaration;

/// <summary>One rule of advice on how types are declared; it is asked about each type of a project that knows PickleGen.</summary>
public abstract class TypeAdvisor : DiagnosticAnalyzer
{
    private protected TypeAdvisor(DiagnosticDescriptor rule)
    {
        Rule = rule;
        SupportedDiagnostics = [rule];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // A project that does not reference PickleGen pays for this look-up and nothing more.
            if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
            {
                start.RegisterSymbolAction(
                    symbol => Advise(symbol, (INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
            }
        });
    }

    private protected abstract void Advise(SymbolAnalysisContext context, INamedTypeSymbol type);
}
