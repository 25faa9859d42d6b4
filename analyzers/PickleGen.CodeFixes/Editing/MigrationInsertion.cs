using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Writes a migration after the one before it, or as the last member of the type.</summary>
internal static class MigrationInsertion
{
    /// <summary>Whether the type has a body, and one that its last member does not share a line with.</summary>
    public static bool IsPossible(TypeDeclarationSyntax type) =>
        !type.OpenBraceToken.IsKind(SyntaxKind.None)
        && !type.OpenBraceToken.IsMissing
        && type.Members.All(static member => member.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia));

    public static TypeDeclarationSyntax Insert(TypeDeclarationSyntax type, int version, string name, string attribute, SyntaxTrivia newLine)
    {
        int before = type.Members.LastIndexOf(member => VersionOf(member) < version);
        int index = before >= 0 ? before + 1 : FirstOrEnd(type);
        MemberDeclarationSyntax? neighbour = type.Members.Count == 0 ? null : type.Members[Math.Max(0, index - 1)];
        string indentation = neighbour is null
            ? Trivia.Indentation(type).ToString() + "    "
            : Trivia.Indentation(neighbour).ToString();
        MemberDeclarationSyntax method = Write(version, name, attribute, indentation, newLine.ToString()).WithTrailingTrivia(newLine);

        // A blank line stands before it, and, where a member follows, one after it.
        if (index > 0)
        {
            method = method.WithLeadingTrivia(method.GetLeadingTrivia().Insert(0, newLine));
        }
        else if (type.Members.Count > 0)
        {
            method = method.WithTrailingTrivia(newLine, newLine);
        }

        return type.WithMembers(type.Members.Insert(index, method));
    }

    // Before the migration of a later version, if there is one.
    private static int FirstOrEnd(TypeDeclarationSyntax type)
    {
        int later = type.Members.IndexOf(static member => VersionOf(member) < int.MaxValue);
        return later >= 0 ? later : type.Members.Count;
    }

    private static int VersionOf(MemberDeclarationSyntax member) =>
        member.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Where(static attribute => attribute.Name.ToString().Contains("PickleMigration"))
            .Select(static attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: int version } ? version : int.MaxValue)
            .DefaultIfEmpty(int.MaxValue)
            .First();

    private static MemberDeclarationSyntax Write(int version, string name, string attribute, string indentation, string newLine)
    {
        string dict = attribute.Replace("PickleMigration", "PyDict");
        return SyntaxFactory.ParseMemberDeclaration(
            $"{indentation}[{attribute}({version})]{newLine}"
            + $"{indentation}private static void {name}({dict} state){newLine}"
            + $"{indentation}{{{newLine}"
            + $"{indentation}    // What is different in version {version + 1}: keys to add, to remove, to rename, to convert.{newLine}"
            + $"{indentation}}}")!;
    }
}
