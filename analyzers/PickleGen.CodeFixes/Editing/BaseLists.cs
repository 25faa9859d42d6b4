using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Adds an interface to what a type derives from.</summary>
internal static class BaseLists
{
    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, string name)
    {
        BaseTypeSyntax added = SyntaxFactory.SimpleBaseType(SyntaxFactory.ParseTypeName(name));
        if (type.BaseList is { Types.Count: > 0 } list)
        {
            BaseTypeSyntax last = list.Types.Last();
            SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            SeparatedSyntaxList<BaseTypeSyntax> types = SyntaxFactory.SeparatedList<BaseTypeSyntax>(
                list.Types.Replace(last, last.WithoutTrailingTrivia()).GetWithSeparators()
                    .Add(comma)
                    .Add(added.WithTrailingTrivia(last.GetTrailingTrivia())));
            return (TypeDeclarationSyntax)type.WithBaseList(list.WithTypes(types));
        }

        // The line ends where the head of the type ended.
        SyntaxToken head = LastOfHead(type);
        SyntaxTriviaList end = head.TrailingTrivia;
        TypeDeclarationSyntax trimmed = type.ReplaceToken(head, head.WithTrailingTrivia(SyntaxFactory.Space));
        SyntaxToken colon = SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space);
        return (TypeDeclarationSyntax)trimmed.WithBaseList(
            SyntaxFactory.BaseList(colon, SyntaxFactory.SingletonSeparatedList(added.WithTrailingTrivia(end))));
    }

    private static SyntaxToken LastOfHead(TypeDeclarationSyntax type) =>
        type.ParameterList?.GetLastToken() ?? type.TypeParameterList?.GetLastToken() ?? type.Identifier;
}
