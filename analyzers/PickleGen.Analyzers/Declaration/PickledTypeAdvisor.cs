using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Declaration;

/// <summary>A rule of advice on <c>[Pickleable]</c> classes and structs that code is generated for.</summary>
public abstract class PickledTypeAdvisor : TypeAdvisor
{
    private protected PickledTypeAdvisor(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Advise(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (type.Has(WellKnown.Pickleable)
            && PickledTypes.Find(type, context.Compilation, context.CancellationToken) is { } pickled)
        {
            Advise(context, pickled);
        }
    }

    private protected abstract void Advise(SymbolAnalysisContext context, PickledType type);
}
