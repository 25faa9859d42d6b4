using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Takes the modifier <c>required</c> away.</summary>
internal static class RequiredEditing
{
    public static SyntaxToken? Find(SyntaxNode declaration) =>
        declaration is MemberDeclarationSyntax member && member.Modifiers.FirstOrDefault(static token => token.IsKind(SyntaxKind.RequiredKeyword)) is { RawKind: not 0 } found
            ? found
            : null;

    public static SyntaxNode Remove(SyntaxNode root, SyntaxNode declaration, SyntaxToken keyword)
    {
        var member = (MemberDeclarationSyntax)declaration;
        int index = member.Modifiers.IndexOf(keyword);
        SyntaxToken next = keyword.GetNextToken();

        // Where it comes first, white space and comments before the member hang on it.
        MemberDeclarationSyntax edited = index == 0 ? member.ReplaceToken(next, next.WithLeadingTrivia(keyword.LeadingTrivia)) : member;
        return root.ReplaceNode(member, edited.WithModifiers(edited.Modifiers.RemoveAt(index)));
    }
}
