using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;

namespace PickleGen.CodeFixes;

/// <summary>PG0302: the same moment, as a kind that a pickle keeps.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseUtcNowCodeFix))]
[Shared]
public sealed class UseUtcNowCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.TimeLoss];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Root.FindNode(site.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
            && (expression as MemberAccessExpressionSyntax)?.Name is IdentifierNameSyntax { Identifier.ValueText: "Now" } name)
        {
            site.Offer(
                "Use DateTime.UtcNow",
                FixKeys.UseUtcNow,
                () => site.Root.ReplaceNode(name, SyntaxFactory.IdentifierName("UtcNow").WithTriviaFrom(name)));
        }

        return Task.CompletedTask;
    }
}
