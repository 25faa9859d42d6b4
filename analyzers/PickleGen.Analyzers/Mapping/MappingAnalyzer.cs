using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Analyzers.Declaration;

namespace PickleGen.Analyzers.Mapping;

/// <summary>03xx: advice about what a type is in Python. Each rule is an analyzer of its own.</summary>
public abstract class MappingAnalyzer : TypeAdvisor
{
    private protected MappingAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Advise(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (MappedTypes.Of(type, context.Compilation, context.CancellationToken) is { } mapped)
        {
            Check(mapped, new MappingReport(context, mapped.Symbol, Rule));
        }
    }

    private protected abstract void Check(MappedType type, MappingReport report);
}
