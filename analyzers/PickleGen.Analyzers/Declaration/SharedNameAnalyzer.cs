using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Declaration;

/// <summary>PG0009: two types are one class in Python.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedNameAnalyzer() : TypeAdvisor(DeclarationAdvice.SharedName)
{
    private protected override void Advise(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (!type.Has(WellKnown.Pickleable))
        {
            return;
        }

        foreach ((PythonClaim claim, INamedTypeSymbol first) in PythonClaims.Of(context.Compilation, context.CancellationToken).Repeated(type))
        {
            Location? location = claim.Alias is { } alias ? AttributeUse.LocationOf(alias, context.CancellationToken) : null;
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                location ?? type.Locations.FirstOrDefault(static candidate => candidate.IsInSource),
                Shown(type, first),
                Shown(first, type),
                claim.Name.ToString()));
        }
    }

    // With the namespaces where that is the difference.
    private static string Shown(INamedTypeSymbol type, INamedTypeSymbol other) =>
        type.ForMessage() == other.ForMessage() ? type.ToDisplayString() : type.ForMessage();
}
