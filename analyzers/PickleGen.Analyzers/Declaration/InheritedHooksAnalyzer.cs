using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0209: a class adds members to a base whose own methods say what the state is, and do not know of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InheritedHooksAnalyzer() : PickledTypeAdvisor(ConstructionAdvice.InheritedHooks)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if ((type.Hooks.Reduce ?? type.Hooks.GetState) is not { } method || type.Declares(method) || Overrides(type.Symbol))
        {
            return;
        }

        foreach (Candidate candidate in type.Candidates)
        {
            if (type.Declares(candidate.Symbol)
                && !candidate.IsIgnored
                && (candidate.Attribute is not null || (candidate.IsPublicSettable && Storage.Has(candidate)))
                && !Bodies.IsRestored(type.Symbol, candidate.Name, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, type.LocationOf(candidate.Symbol), candidate.Symbol.MemberForMessage(), method.MemberForMessage()));
            }
        }
    }

    // Whatever the base's method calls may be one of these.
    private static bool Overrides(INamedTypeSymbol type) => type.GetMembers().Any(static member =>
        member is IMethodSymbol { IsOverride: true, MethodKind: MethodKind.Ordinary, OverriddenMethod.ContainingType.SpecialType: not SpecialType.System_Object, IsImplicitlyDeclared: false });
}
