using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0120: a property or field with a value of its own is not pickled, because nothing public sets it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeftOutAnalyzer() : PickledTypeAdvisor(MemberAdvice.LeftOut)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (type.Hooks.ReplaceMembers || type.Selection != MemberSelection.Public)
        {
            return;
        }

        foreach (Candidate candidate in type.Candidates)
        {
            if (candidate is { IsIgnored: false, IsPublicReadable: true }
                && !type.IsPickled(candidate)
                && Storage.Has(candidate)
                && IsOwn(type, candidate.Symbol)
                && new LostState(type, context.Compilation, context.CancellationToken).IsLost(candidate)
                && type.CanHold(candidate.Type))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, type.LocationOf(candidate.Symbol), candidate.Symbol.MemberForMessage(), WhyNot(candidate)));
            }
        }
    }

    // A base class that is pickled itself is told itself.
    private static bool IsOwn(PickledType type, ISymbol member) =>
        type.Declares(member) || member.ContainingType.IsAbstract || !member.ContainingType.IsPickleable();

    private static string WhyNot(Candidate candidate) =>
        candidate.Field is not null ? "it is read-only, and reading calls no constructor that takes it"
        : candidate.Setter is null ? "it has no setter, and reading calls no constructor that takes it"
        : "its setter is not public, and reading calls no constructor that takes it";
}
