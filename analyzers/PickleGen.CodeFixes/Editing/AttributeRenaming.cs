using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Puts one attribute in another's place, or takes it away, wherever it stands and whatever its target.</summary>
internal static class AttributeRenaming
{
    public static TypeDeclarationSyntax OnType(TypeDeclarationSyntax type, IReadOnlyList<string> names, string attribute) =>
        Replace(type, type.AttributeLists, names, attribute);

    public static TypeDeclarationSyntax OnMembers(TypeDeclarationSyntax type, IReadOnlyList<string> names, string attribute) =>
        Replace(type, OfMembers(type), names, attribute);

    public static TypeDeclarationSyntax RemoveFromMembers(TypeDeclarationSyntax type, IReadOnlyList<string> names)
    {
        // A list that would be left empty goes with its line; the head of the member stays.
        TypeDeclarationSyntax edited = type;
        while (Find(OfMembers(edited), names).FirstOrDefault() is { } attribute)
        {
            var list = (AttributeListSyntax)attribute.Parent!;
            if (list.Attributes.Count > 1)
            {
                edited = edited.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
                continue;
            }

            var member = (MemberDeclarationSyntax)list.Parent!;
            MemberDeclarationSyntax without = member.WithAttributeLists(member.AttributeLists.Remove(list));
            edited = edited.ReplaceNode(member, without.WithLeadingTrivia(member.GetLeadingTrivia()));
        }

        return edited;
    }

    /// <summary><c>NonSerialized</c> for <c>System.NonSerialized</c>.</summary>
    public static string SimpleName(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static TypeDeclarationSyntax Replace(
        TypeDeclarationSyntax type, IEnumerable<AttributeListSyntax> lists, IReadOnlyList<string> names, string attribute) =>
        type.ReplaceNodes(Find(lists, names), (original, _) => AttributeEditing.Parse(attribute).WithTriviaFrom(original));

    // Nested types are types of their own.
    private static IEnumerable<AttributeListSyntax> OfMembers(TypeDeclarationSyntax type) =>
        type.Members.Where(static member => member is not BaseTypeDeclarationSyntax).SelectMany(static member => member.AttributeLists);

    private static IEnumerable<AttributeSyntax> Find(IEnumerable<AttributeListSyntax> lists, IReadOnlyList<string> names) =>
        lists.SelectMany(static list => list.Attributes).Where(attribute => names.Contains(SimpleName(attribute)));
}
