using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0406: empties the memo before the dump.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClearMemoCodeFix))]
[Shared]
public sealed class ClearMemoCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.StaleDump];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<InvocationExpressionSyntax>() is
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax pickler },
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement,
            }
            && Trivia.StartsLine(statement))
        {
            site.Offer(
                $"Call '{pickler.Identifier.ValueText}.ClearMemo()' before",
                FixKeys.ClearMemo,
                () => Edit(site.Root, statement, pickler));
        }

        return Task.CompletedTask;
    }

    // What stands above the dump now stands above both.
    private static SyntaxNode Edit(SyntaxNode root, ExpressionStatementSyntax statement, IdentifierNameSyntax pickler)
    {
        StatementSyntax clear = SyntaxFactory.ParseStatement($"{pickler.Identifier.Text}.ClearMemo();")
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(LineEnding.Of(root));
        var block = (BlockSyntax)statement.Parent!;
        int index = block.Statements.IndexOf(statement);
        SyntaxList<StatementSyntax> statements = block.Statements
            .Replace(statement, statement.WithLeadingTrivia(Trivia.Indentation(statement)))
            .Insert(index, clear);
        return root.ReplaceNode(block, block.WithStatements(statements));
    }
}
