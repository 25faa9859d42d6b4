using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Writes a private constructor without parameters before a type's first constructor, or as its first member.</summary>
internal static class ConstructorInsertion
{
    public static TypeDeclarationSyntax Insert(TypeDeclarationSyntax type, SyntaxTrivia newLine)
    {
        int index = Math.Max(0, type.Members.IndexOf(static member => member is ConstructorDeclarationSyntax));
        MemberDeclarationSyntax? next = index < type.Members.Count ? type.Members[index] : null;
        string indentation = next is null
            ? Trivia.Indentation(type).ToString() + "    "
            : Trivia.Indentation(next).ToString();
        MemberDeclarationSyntax constructor = Write(type.Identifier.ValueText, indentation, newLine.ToString());

        if (next is null)
        {
            return type.WithMembers(SyntaxFactory.SingletonList(constructor.WithTrailingTrivia(newLine)));
        }

        // Blank lines before the next member now stand before the constructor; a blank line follows it.
        SyntaxTriviaList leading = next.GetLeadingTrivia();
        int blank = 0;
        while (blank < leading.Count && leading[blank].IsKind(SyntaxKind.EndOfLineTrivia))
        {
            blank++;
        }

        constructor = constructor
            .WithLeadingTrivia(leading.Take(blank).Concat(constructor.GetLeadingTrivia()))
            .WithTrailingTrivia(newLine, newLine);
        SyntaxList<MemberDeclarationSyntax> members = type.Members.Replace(next, next.WithLeadingTrivia(leading.Skip(blank)));
        return type.WithMembers(members.Insert(index, constructor));
    }

    private static MemberDeclarationSyntax Write(string name, string indentation, string newLine) =>
        SyntaxFactory.ParseMemberDeclaration(
            $"{indentation}private {name}(){newLine}{indentation}{{{newLine}{indentation}}}")!;
}
