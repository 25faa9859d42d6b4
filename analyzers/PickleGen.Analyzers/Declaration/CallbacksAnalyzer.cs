using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>
/// PG0012: a method looks like a callback and is never called. The interface has bodies of its own, so that the compiler
/// does not miss an implementation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbacksAnalyzer() : PickledTypeAdvisor(DeclarationAdvice.DeadCallback)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (context.Compilation.GetTypeByMetadataName(WellKnown.PickleCallbacks) is not { } callbacks)
        {
            return;
        }

        bool implements = type.Symbol.AllInterfaces.Contains(callbacks, SymbolEqualityComparer.Default);
        foreach (ISymbol callback in callbacks.GetMembers())
        {
            ISymbol? called = implements ? type.Symbol.FindImplementationForInterfaceMember(callback) : null;
            foreach (IMethodSymbol method in type.Symbol.GetMembers(callback.Name).OfType<IMethodSymbol>())
            {
                // Another one may be called by the one that is.
                if (method is { Parameters.IsEmpty: true, Arity: 0, IsStatic: false, ReturnsVoid: true, IsOverride: false }
                    && (called is null || called.ContainingType.TypeKind == TypeKind.Interface || !type.Declares(called)))
                {
                    Report(context, type, method, called, implements);
                }
            }
        }
    }

    private void Report(SymbolAnalysisContext context, PickledType type, IMethodSymbol method, ISymbol? called, bool implements)
    {
        bool isInherited = called is { ContainingType.TypeKind: not TypeKind.Interface };
        string reason = !implements ? $"'{type.Symbol.ForMessage()}' does not implement IPickleCallbacks"
            : isInherited ? $"'{called!.MemberForMessage()}' is called in its place; override that, or list IPickleCallbacks again"
            : method.DeclaredAccessibility != Accessibility.Public ? "it is not public, so it does not implement the method of IPickleCallbacks"
            : "it does not implement the method of IPickleCallbacks";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            type.LocationOf(method),
            ImmutableDictionary<string, string?>.Empty.Add(
                DiagnosticProperties.Remedy, isInherited ? null : implements ? "public" : "interface"),
            method.MemberForMessage(),
            reason));
    }
}
