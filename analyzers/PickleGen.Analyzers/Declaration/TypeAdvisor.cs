using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Declaration;

/// <summary>One rule of advice on how types are declared; it is asked about each type of a project that knows PickleGen.</summary>
public abstract class TypeAdvisor : AdviceAnalyzer
{
    private protected TypeAdvisor(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Start(CompilationStartAnalysisContext start)
    {
        if (!start.Compilation.GetTypesByMetadataName(WellKnown.Pickleable).IsEmpty)
        {
            start.RegisterSymbolAction(symbol => Advise(symbol, (INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
        }
    }

    private protected abstract void Advise(SymbolAnalysisContext context, INamedTypeSymbol type);
}
