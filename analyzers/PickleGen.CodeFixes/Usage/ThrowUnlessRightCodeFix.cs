using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0403: throws where the signature is wrong.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowUnlessRightCodeFix))]
[Shared]
public sealed class ThrowUnlessRightCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.UnheardVerdict];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<InvocationExpressionSyntax>() is { } call && Statement(call) is { } statement && Trivia.StartsLine(statement))
        {
            site.Offer("Throw an exception when it is wrong", FixKeys.ThrowUnlessRight, () => Edit(site.Root, statement, call));
        }

        return Task.CompletedTask;
    }

    // The call alone, or its assignment to a discard.
    private static ExpressionStatementSyntax? Statement(InvocationExpressionSyntax call) => call.Parent switch
    {
        ExpressionStatementSyntax statement => statement,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } => statement,
        _ => null,
    };

    private static SyntaxNode Edit(SyntaxNode root, ExpressionStatementSyntax statement, InvocationExpressionSyntax call)
    {
        const string Step = "    ";
        string line = LineEnding.Of(root).ToString();
        string start = line + Trivia.Indentation(statement);
        string text = $"if (!{call.WithoutTrivia()}){start}{{{start}{Step}throw new SignatureException(SignatureError.Mismatch, \"The signature is wrong.\");{start}}}";
        return root.ReplaceNode(statement, SyntaxFactory.ParseStatement(text).WithTriviaFrom(statement));
    }
}
