using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0206: a member that is not pickled has an initializer, and reading makes objects without running it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SkippedInitializerAnalyzer() : PickledTypeAdvisor(ConstructionAdvice.SkippedInitializer)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (!type.Creating.IsUninitialized)
        {
            return;
        }

        foreach (ISymbol member in Storage.Of(type.Symbol))
        {
            if (!type.IsPickled(member)
                && Storage.Initializer(member, context.CancellationToken) is { } initializer
                && !Storage.IsDefault(initializer)
                && !Bodies.IsRestored(type.Symbol, member.Name, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, type.LocationOf(member), Remedy(type, member), member.MemberForMessage(), Stays(member), Shown(initializer)));
            }
        }
    }

    private static ImmutableDictionary<string, string?> Remedy(PickledType type, ISymbol member) =>
        type.Declares(member) && !member.Has(WellKnown.PickleIgnore) && type.CanHold(Storage.TypeOf(member))
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Remedy, WellKnown.PickleMember)
            : ImmutableDictionary<string, string?>.Empty;

    private static string Stays(ISymbol member) => Storage.TypeOf(member).IsReferenceType ? "null" : "the default of its type";

    // An object initializer over several lines is no text for a message.
    private static string Shown(ExpressionSyntax initializer)
    {
        const int Longest = 40;
        string text = initializer.ToString();
        return text.Length <= Longest && text.IndexOf('\n') < 0 ? $"'= {text}'" : "its initializer";
    }
}
