using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0402: takes the default options instead of trusting ones, at the call or where its variable is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseDefaultOptionsCodeFix))]
[Shared]
public sealed class UseDefaultOptionsCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TrustedOutside];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<ExpressionSyntax>() is { } options
            && (Trusted(options, site) ?? Trusted(Initializer(options, site), site)) is { } name)
        {
            site.Offer(
                "Use PickleOptions.Default",
                FixKeys.UseDefaultOptions,
                () => site.Root.ReplaceNode(name, SyntaxFactory.IdentifierName("Default").WithTriviaFrom(name)));
        }

        return Task.CompletedTask;
    }

    private static IdentifierNameSyntax? Trusted(SyntaxNode? options, FixSite site) =>
        options?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().FirstOrDefault(name =>
            name.Identifier.ValueText == "Trusted"
            && site.Model.GetSymbolInfo(name, site.CancellationToken).Symbol is IFieldSymbol { ContainingType: { Name: "PickleOptions", ContainingNamespace.Name: "PickleGen" } });

    private static SyntaxNode? Initializer(ExpressionSyntax options, FixSite site) =>
        site.Model.GetSymbolInfo(options, site.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places }
        && places[0].GetSyntax(site.CancellationToken) is VariableDeclaratorSyntax declarator
            ? declarator.Initializer
            : null;
}
