using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Layouts;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0125: the objects of a type have values, and none of them is pickled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NothingPickledAnalyzer() : PickledTypeAdvisor(MemberAdvice.NothingPickled)
{
    private protected override void Advise(SymbolAnalysisContext context, PickledType type)
    {
        if (type.Hooks.ReplaceMembers || type.MemberCount > 0 || LayoutKinds.Of(type.Symbol) is not { } layout || LayoutKinds.HasItems(layout))
        {
            return;
        }

        List<ISymbol> values = [.. Storage.Of(type.Symbol)
            .Where(symbol => !IsLeftOut(symbol) && !Bodies.IsRestored(type.Symbol, symbol.Name, context.CancellationToken) && type.CanHold(Storage.TypeOf(symbol)))];

        // Where only public ones are left out, PG0120 names each of them.
        if (type.Selection == MemberSelection.Public ? values.Any(static symbol => symbol.DeclaredAccessibility != Accessibility.Public) : values.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                type.LocationOf(type.Symbol),
                type.Symbol.ForMessage(),
                values[0].Name,
                type.Selection == MemberSelection.Explicit
                    ? "members are what is marked [PickleMember], and nothing is"
                    : "only what is public and can be set is a member unless it is marked"));
        }
    }

    private static bool IsLeftOut(ISymbol symbol) =>
        symbol.Has(WellKnown.PickleIgnore)
        || (symbol is IPropertySymbol property && BackingFields.Of(property)?.Has(WellKnown.PickleIgnore) == true);
}
