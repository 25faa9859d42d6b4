using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Analyzers;
using PickleGen.CodeFixes.Editing;

namespace PickleGen.CodeFixes;

/// <summary>PG0508: removes the <c>required</c> keyword, where the member has a value without it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOptionalCodeFix))]
[Shared]
public sealed class MakeOptionalCodeFix : PickleCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.NewRequired];

    private protected override Task OfferAsync(FixSite site)
    {
        if (site.Member is PropertyDeclarationSyntax property
            && property.Modifiers.Any(SyntaxKind.RequiredKeyword)
            && MemberSyntax.FindAttribute(site.Model, property, "PickleMemberAttribute") is not { ArgumentList: not null }
            && site.Model.GetDeclaredSymbol(property, site.CancellationToken) is { } symbol
            && (HasNaturalValue(symbol.Type) || property.Initializer is not null || IsText(symbol.Type)))
        {
            site.Offer(
                $"Make '{symbol.Name}' optional: remove 'required'",
                FixKeys.MakeOptional,
                () => site.Root.ReplaceNode(property, Edit(property, IsText(symbol.Type) && property.Initializer is null)));
        }

        return Task.CompletedTask;
    }

    private static bool HasNaturalValue(ITypeSymbol type) => type.IsValueType || type.NullableAnnotation == NullableAnnotation.Annotated;

    private static bool IsText(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated };

    private static PropertyDeclarationSyntax Edit(PropertyDeclarationSyntax property, bool isText)
    {
        SyntaxToken keyword = property.Modifiers.First(static modifier => modifier.IsKind(SyntaxKind.RequiredKeyword));
        SyntaxToken next = keyword.GetNextToken();
        PropertyDeclarationSyntax edited = property.ReplaceTokens(
            [keyword, next],
            (token, _) => token == keyword ? SyntaxFactory.Token(SyntaxKind.None) : token.WithLeadingTrivia(keyword.LeadingTrivia));
        edited = edited.WithModifiers(SyntaxFactory.TokenList(edited.Modifiers.Where(static modifier => !modifier.IsKind(SyntaxKind.None))));
        if (!isText || edited.AccessorList is not { } accessors)
        {
            return edited;
        }

        EqualsValueClauseSyntax value = SyntaxFactory.EqualsValueClause(
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseExpression("\"\""));
        return edited
            .WithAccessorList(accessors.WithTrailingTrivia(SyntaxFactory.Space))
            .WithInitializer(value)
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken).WithTrailingTrivia(property.GetTrailingTrivia()));
    }
}
