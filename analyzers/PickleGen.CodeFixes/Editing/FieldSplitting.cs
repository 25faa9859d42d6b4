using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Moves one of several declarators to a declaration of its own, which can then have attributes of its own.</summary>
internal static class FieldSplitting
{
    public static SyntaxNode Split(
        SyntaxNode root, FieldDeclarationSyntax field, VariableDeclaratorSyntax declarator, string attribute, SyntaxTrivia newLine)
    {
        FieldDeclarationSyntax rest = field.WithDeclaration(field.Declaration.WithVariables(
            Without(field.Declaration.Variables, declarator)));
        FieldDeclarationSyntax moved = field
            .WithDeclaration(field.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(declarator.WithoutTrivia())))
            .WithLeadingTrivia(Trivia.Indentation(field))
            .WithTrailingTrivia(newLine);
        return root.ReplaceNode(field, [rest, AttributeEditing.Add(moved, attribute, target: null, newLine)]);
    }

    private static SeparatedSyntaxList<VariableDeclaratorSyntax> Without(
        SeparatedSyntaxList<VariableDeclaratorSyntax> list, VariableDeclaratorSyntax declarator) =>
        list.RemoveAt(list.IndexOf(declarator));
}
