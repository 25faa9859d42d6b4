using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PickleGen.Generator.Parsing;

namespace PickleGen.Generator.Incremental;

/// <summary>
/// What parsers look at in a <c>[Pickleable]</c> class that a member's type names: everything but its members. Of those
/// only constants count, and what a <c>new()</c> constraint asks for. Base types are looked into by other means.
/// </summary>
internal static class Outlines
{
    /// <summary>The outline of a class, record class or interface without nested types; null for others.</summary>
    public static string? Of(SyntaxNode declaration)
    {
        if (declaration is not TypeDeclarationSyntax type || IsStruct(type) || !IsPickleable(type))
            return null;

        var outline = new StringBuilder()
            .Append(type.AttributeLists.ToString())
            .Append(type.Modifiers.ToString())
            .Append(type.Keyword.Text)
            .Append(type.ParameterList)
            .Append(type.BaseList)
            .Append(type.ConstraintClauses.ToString());
        foreach (var member in type.Members)
        {
            if (member is ConstructorDeclarationSyntax constructor)
                outline.Append(constructor.Modifiers.ToString()).Append(constructor.ParameterList);
            else if (member.Modifiers.Any(SyntaxKind.ConstKeyword))
                outline.Append(member);
            else if (member.Modifiers.Any(SyntaxKind.RequiredKeyword))
                outline.Append(SyntaxKind.RequiredKeyword);
        }

        return outline.ToString();
    }

    private static bool IsStruct(TypeDeclarationSyntax type) => type.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;

    private static bool IsPickleable(TypeDeclarationSyntax type) =>
        type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => AttributeNames.LastPart(attribute.Name) is "Pickleable" or "PickleableAttribute");
}
