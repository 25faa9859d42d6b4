using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0204: adds the method that takes the state, or the one that gives it, for the user to fill in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddStateMethodCodeFix))]
[Shared]
public sealed class AddStateMethodCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MissingHook];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent is MethodDeclarationSyntax method
            && Trivia.StartsLine(method)
            && site.Model.GetDeclaredSymbol(method, site.CancellationToken) is IMethodSymbol symbol
            && StateMethod.Missing(symbol, method, site.Model) is { } missing)
        {
            site.Offer(
                $"Add a [{missing.Attribute}] method to '{symbol.ContainingType.Name}'",
                FixKeys.AddStateMethod,
                () => missing.InsertAfter(method, site.Root));
        }

        return Task.CompletedTask;
    }
}
