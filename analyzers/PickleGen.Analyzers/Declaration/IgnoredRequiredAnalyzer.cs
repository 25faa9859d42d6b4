using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Construction;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0124: a <c>required</c> member is ignored, so that reading makes objects without it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredRequiredAnalyzer() : PickledTypeAdvisor(MemberAdvice.IgnoredRequired)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        // A factory, and a constructor that says so, set it themselves.
        if (type.Hooks.ReplaceMembers
            || type.Creating.Constructor?.IsFactory() == true
            || type.Creating.Constructor?.Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") == true)
        {
            return;
        }

        foreach (Candidate candidate in type.Candidates)
        {
            if (candidate is { IsIgnored: true, IsRequiredKeyword: true }
                && !Bodies.IsRestored(type.Symbol, candidate.Name, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    type.LocationOf(candidate.Symbol),
                    candidate.Symbol.MemberForMessage(),
                    candidate.Type.IsReferenceType ? "null" : "the default of its type"));
            }
        }
    }
}
