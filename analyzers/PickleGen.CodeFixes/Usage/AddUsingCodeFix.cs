using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes.Usage;

/// <summary>PG0405: disposes the variable at the end of its block, with <c>using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddUsingCodeFix))]
[Shared]
public sealed class AddUsingCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Undisposed];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Root.FindToken(site.Diagnostic.Location.SourceSpan.Start).Parent is VariableDeclaratorSyntax
            {
                Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, Parent: BlockSyntax or GlobalStatementSyntax } statement,
            } declarator)
        {
            site.Offer($"Declare '{declarator.Identifier.ValueText}' with 'using'", FixKeys.AddUsing, () => site.Root.ReplaceNode(statement, Using(statement)));
        }

        return Task.CompletedTask;
    }

    private static LocalDeclarationStatementSyntax Using(LocalDeclarationStatementSyntax statement) => statement
        .WithDeclaration(statement.Declaration.WithoutLeadingTrivia())
        .WithUsingKeyword(SyntaxFactory.Token(statement.GetLeadingTrivia(), SyntaxKind.UsingKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
}
