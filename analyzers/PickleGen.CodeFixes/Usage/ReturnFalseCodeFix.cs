using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0604: keeps the buffers out of the pickle.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnFalseCodeFix))]
[Shared]
public sealed class ReturnFalseCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.DoubledBuffer];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<AnonymousFunctionExpressionSyntax>() is { Block: { } body }
            && body.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax)
                .OfType<ReturnStatementSyntax>().Select(static result => result.Expression).OfType<ExpressionSyntax>().ToArray() is var results
            && results.All(static result => result.IsKind(SyntaxKind.TrueLiteralExpression)))
        {
            site.Offer(
                "Return false, which keeps the buffers out of the pickle",
                FixKeys.ReturnFalse,
                () => site.Root.ReplaceNodes(results, static (_, result) =>
                    SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(result)));
        }

        return Task.CompletedTask;
    }
}
