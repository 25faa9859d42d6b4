using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Adds <c>partial</c>, which stands last among a type's modifiers.</summary>
internal static class PartialEditing
{
    /// <summary>Whether the type or one it is nested in lacks the modifier.</summary>
    public static bool IsMissing(BaseTypeDeclarationSyntax type) => Chain(type).Any(static t => !IsPartial(t));

    /// <summary>The type and those it is nested in, innermost first; an enum is never partial itself.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Chain(BaseTypeDeclarationSyntax type) =>
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>();

    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type)
    {
        if (IsPartial(type))
        {
            return type;
        }

        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)type.WithModifiers(type.Modifiers.Add(partial));
        }

        SyntaxToken keyword = type.Keyword;
        return (TypeDeclarationSyntax)type
            .ReplaceToken(keyword, keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(partial.WithLeadingTrivia(keyword.LeadingTrivia)));
    }

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
