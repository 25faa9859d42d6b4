using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0416: reads the value into a variable, changes it and assigns it again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AssignAgainCodeFix))]
[Shared]
public sealed class AssignAgainCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ForgottenAssignment];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Expression<ExpressionSyntax>() is { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } change
            && Entry(change, site) is { } entry
            && IsPlain(entry.Expression)
            && entry.ArgumentList.Arguments.All(static argument => IsPlain(argument.Expression))
            && Trivia.StartsLine(statement))
        {
            site.Offer("Assign the value again", FixKeys.AssignAgain, () => Edit(site.Root, statement, entry, NameIn(statement, site)));
        }

        return Task.CompletedTask;
    }

    // The entry that is read; not that of another collection further out.
    private static ElementAccessExpressionSyntax? Entry(ExpressionSyntax change, FixSite site) =>
        change.DescendantNodesAndSelf().OfType<ElementAccessExpressionSyntax>().LastOrDefault(access => IsEntry(access, site));

    private static bool IsEntry(ElementAccessExpressionSyntax access, FixSite site) =>
        site.Model.GetSymbolInfo(access, site.CancellationToken).Symbol is IPropertySymbol
        {
            IsIndexer: true,
            ContainingType: { Name: "Shelf", ContainingNamespace: { Name: "Shelve", ContainingNamespace.Name: "PickleGen" } },
        };

    // Evaluated twice, it gives the same.
    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(static part => IsPlain(part.Expression)),
        _ => false,
    };

    // What stands above the change now stands above all three.
    private static SyntaxNode Edit(SyntaxNode root, ExpressionStatementSyntax statement, ElementAccessExpressionSyntax entry, string name)
    {
        SyntaxTrivia end = LineEnding.Of(root);
        string text = entry.WithoutTrivia().ToString();
        StatementSyntax read = SyntaxFactory.ParseStatement($"var {name} = {text};")
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(end);
        StatementSyntax change = statement
            .ReplaceNode(entry, SyntaxFactory.IdentifierName(name).WithTriviaFrom(entry))
            .WithLeadingTrivia(Trivia.Indentation(statement));
        StatementSyntax write = SyntaxFactory.ParseStatement($"{text} = {name};")
            .WithLeadingTrivia(Trivia.Indentation(statement))
            .WithTrailingTrivia(end);
        var block = (BlockSyntax)statement.Parent!;
        int index = block.Statements.IndexOf(statement);
        return root.ReplaceNode(block, block.WithStatements(block.Statements.RemoveAt(index).InsertRange(index, [read, change, write])));
    }

    // A number for each statement with an entry, mended or not: those that are mended together still differ.
    private static string NameIn(ExpressionStatementSyntax statement, FixSite site)
    {
        SyntaxNode around = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? statement.Parent!;
        HashSet<string> taken = [.. around.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
        int number = 1 + around.DescendantNodes().OfType<ExpressionStatementSyntax>()
            .Count(other => other.SpanStart < statement.SpanStart && other.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Any(access => IsEntry(access, site)));
        while (taken.Contains(Numbered(number)))
        {
            number++;
        }

        return Numbered(number);
    }

    private static string Numbered(int number) => number == 1 ? "value" : $"value{number}";
}
