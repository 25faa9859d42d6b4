using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Takes named arguments out of an attribute on a type, and the parentheses with the last.</summary>
internal static class AttributeArguments
{
    public static TypeDeclarationSyntax Remove(TypeDeclarationSyntax type, string attribute, string argument) =>
        type.ReplaceNodes(
            type.AttributeLists.SelectMany(static list => list.Attributes).Where(each => AttributeRenaming.SimpleName(each) == attribute),
            (_, each) => each.WithArgumentList(Without(each.ArgumentList, argument)));

    private static AttributeArgumentListSyntax? Without(AttributeArgumentListSyntax? list, string name)
    {
        AttributeArgumentSyntax? argument = list?.Arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == name);
        return list is null || argument is null ? list
            : list.Arguments.Count == 1 ? null
            : list.WithArguments(list.Arguments.Remove(argument));
    }
}
