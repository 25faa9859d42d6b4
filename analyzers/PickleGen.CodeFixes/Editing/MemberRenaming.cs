using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Gives a member another name in Python, with the <c>[PickleMember]</c> it has or a new one.</summary>
internal static class MemberRenaming
{
    private const string Attribute = "PickleMember";

    /// <param name="site">The diagnostic.</param>
    /// <param name="member">A member, or one of an enum.</param>
    /// <param name="name">Its new name in Python.</param>
    public static SyntaxNode Edit(FixSite site, SyntaxNode member, string name)
    {
        SyntaxNode declaration = MemberSyntax.DeclarationOf(member);
        AttributeSpelling spelling = AttributeSpelling.At(site.Model, declaration, Attribute);
        string literal = SymbolDisplay.FormatLiteral(name, quote: true);
        string attribute = $"{spelling.Name}({literal})";
        SyntaxTrivia newLine = LineEnding.Of(site.Root);

        if (declaration is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } field)
        {
            // An attribute reaches every declarator of its declaration, so this one moves to a declaration of its own.
            return spelling.Complete(FieldSplitting.Split(site.Root, field, (VariableDeclaratorSyntax)member, attribute, newLine));
        }

        AttributeSyntax? existing = MemberSyntax.FindAttribute(site.Model, declaration, "PickleMemberAttribute");
        return existing is not null
            ? site.Root.ReplaceNode(existing, AttributeArguments.WithFirst(existing, literal))
            : spelling.Complete(site.Root.ReplaceNode(
                declaration, AttributeEditing.Add(declaration, attribute, MemberSyntax.AttributeTarget(declaration), newLine)));
    }
}
