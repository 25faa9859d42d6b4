using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0122: a member is marked to be pickled and to be left out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictionAnalyzer() : PickledTypeAdvisor(MemberAdvice.Contradiction)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        foreach (ISymbol member in type.Symbol.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                && member.Has(WellKnown.PickleIgnore)
                && Opposite(member) is { } opposite)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, type.LocationOf(member), member.MemberForMessage(), opposite));
            }
        }
    }

    private static string? Opposite(ISymbol member) =>
        member.Has(WellKnown.PickleMember) ? "PickleMember" : member.Has(WellKnown.PickleAlias) ? "PickleAlias" : null;
}
