using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0126: a member hides one of a base class, whose value is not pickled then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenMemberAnalyzer() : PickledTypeAdvisor(MemberAdvice.HiddenMember)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        // All fields are all fields.
        if (type.Hooks.ReplaceMembers || type.Selection == MemberSelection.AllFields)
        {
            return;
        }

        foreach (Candidate candidate in type.Candidates)
        {
            // One that is computed may well give the value of the one it hides.
            if (type.IsPickled(candidate)
                && type.Declares(candidate.Symbol)
                && !candidate.Symbol.IsOverride
                && Storage.Has(candidate)
                && Hidden(type, candidate) is { } hidden)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, type.LocationOf(candidate.Symbol), hidden.MemberForMessage(), candidate.Symbol.MemberForMessage()));
            }
        }
    }

    // What keeps a name of its own is not hidden from the pickle.
    private static ISymbol? Hidden(PickledType type, Candidate candidate) =>
        type.Symbol.BaseTypes()
            .SelectMany(ancestor => ancestor.GetMembers(candidate.Name))
            .Where(member => !member.IsStatic && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsConst: false })
            .FirstOrDefault(member => !type.Candidates.Any(other => SymbolEqualityComparer.Default.Equals(other.Symbol, member)) && IsLost(type, new Candidate(member)));

    private static bool IsLost(PickledType type, Candidate hidden) =>
        !hidden.IsIgnored
        && Storage.Has(hidden)
        && (hidden.Attribute is not null || (hidden.IsPublicSettable && type.Selection == MemberSelection.Public));
}
