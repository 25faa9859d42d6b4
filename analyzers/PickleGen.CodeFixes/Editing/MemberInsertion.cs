using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Writes members behind those that a type has, a blank line before each.</summary>
internal static class MemberInsertion
{
    /// <param name="type">A type with braces, or with a semicolon in their place.</param>
    /// <param name="members">The lines of each member, indented within it only.</param>
    /// <param name="newLine">The line ending of the file.</param>
    public static TypeDeclarationSyntax Append(TypeDeclarationSyntax type, IReadOnlyList<IReadOnlyList<string>> members, SyntaxTrivia newLine)
    {
        TypeDeclarationSyntax open = WithBraces(type, newLine);
        string indentation = open.Members.Count > 0
            ? Trivia.Indentation(open.Members.Last()).ToString()
            : Trivia.Indentation(open).ToString() + "    ";
        foreach (IReadOnlyList<string> lines in members)
        {
            string blank = open.Members.Count > 0 ? newLine.ToString() : "";
            string text = string.Concat(lines.Select(line => line.Length == 0 ? newLine.ToString() : indentation + line + newLine));
            open = open.WithMembers(open.Members.Add(SyntaxFactory.ParseMemberDeclaration(blank + text)!));
        }

        return open;
    }

    private static TypeDeclarationSyntax WithBraces(TypeDeclarationSyntax type, SyntaxTrivia newLine)
    {
        if (!type.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            return type;
        }

        SyntaxTriviaList indentation = Trivia.Indentation(type);
        SyntaxTriviaList end = type.SemicolonToken.TrailingTrivia;
        return (TypeDeclarationSyntax)type
            .WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(indentation.Insert(0, newLine), SyntaxKind.OpenBraceToken, [newLine]))
            .WithCloseBraceToken(SyntaxFactory.Token(indentation, SyntaxKind.CloseBraceToken, end));
    }
}
