using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0305: lists the derived types on the base, wherever in the solution that is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ListDerivedCodeFix))]
[Shared]
public sealed class ListDerivedCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnlistedType];

    private protected override async Task OfferAsync(FixSite site)
    {
        if (!site.Diagnostic.Properties.TryGetValue(DiagnosticProperties.TypeId, out string? id) || id is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, site.Model.Compilation) is not INamedTypeSymbol { ContainingType: not { IsGenericType: true } } found
            || found.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || site.Document.Project.GetDocument(reference.SyntaxTree) is not { } document
            || await document.GetSyntaxRootAsync(site.CancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(site.CancellationToken).ConfigureAwait(false) is not { } model
            || await reference.GetSyntaxAsync(site.CancellationToken).ConfigureAwait(false) is not TypeDeclarationSyntax type)
        {
            return;
        }

        ISet<ISymbol> listed = CaseListing.Listed(found);
        IReadOnlyList<INamedTypeSymbol> cases =
            [.. Cases.Of(found, model, type.SpanStart, site.CancellationToken).Where(derived => !listed.Contains(derived))];
        if (cases.Count > 0)
        {
            site.Offer(
                CaseListing.Title(found, cases),
                FixKeys.ListDerived,
                _ => Task.FromResult(document.WithSyntaxRoot(CaseListing.Edit(root, model, type, cases)).Project.Solution));
        }
    }
}
