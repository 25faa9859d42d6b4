using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0402: takes the default options or limits instead of trusting ones, at the call or where its variable is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseDefaultOptionsCodeFix))]
[Shared]
public sealed class UseDefaultOptionsCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TrustedOutside];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<ExpressionSyntax>() is { } options)
        {
            List<IdentifierNameSyntax> names = [.. Trusted(options, site), .. Trusted(Initializer(options, site), site)];
            if (names.Count > 0)
            {
                site.Offer(
                    "Use the default limits",
                    FixKeys.UseDefaultOptions,
                    () => site.Root.ReplaceNodes(names, static (name, _) => SyntaxFactory.IdentifierName("Default").WithTriviaFrom(name)));
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<IdentifierNameSyntax> Trusted(SyntaxNode? options, FixSite site) =>
        options?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name =>
            name.Identifier.ValueText == "Trusted"
            && site.Model.GetSymbolInfo(name, site.CancellationToken).Symbol is IFieldSymbol { ContainingType: { Name: "PickleOptions" or "PickleLimits", ContainingNamespace.Name: "PickleGen" } })
        ?? [];

    private static SyntaxNode? Initializer(ExpressionSyntax options, FixSite site) =>
        site.Model.GetSymbolInfo(options, site.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places }
        && places[0].GetSyntax(site.CancellationToken) is VariableDeclaratorSyntax declarator
            ? declarator.Initializer
            : null;
}
