using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0201 on an abstract class or an interface: lists the <c>[Pickleable]</c> types of the project that derive from it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListCasesCodeFix))]
[Shared]
public sealed class ListCasesCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NoConstructor];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Type is TypeDeclarationSyntax type
            && site.Model.GetDeclaredSymbol(type, site.CancellationToken) is INamedTypeSymbol { IsAbstract: true, ContainingType: not { IsGenericType: true } } symbol
            && Cases.Of(symbol, site.Model, type.SpanStart, site.CancellationToken) is { Count: > 0 } cases)
        {
            site.Offer(CaseListing.Title(symbol, cases), FixKeys.ListCases, () => CaseListing.Edit(site.Root, site.Model, type, cases));
        }

        return Task.CompletedTask;
    }
}
