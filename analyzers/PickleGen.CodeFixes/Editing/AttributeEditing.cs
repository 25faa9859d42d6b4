using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Puts attributes on declarations: on a line of their own where the declaration starts a line, before it otherwise.</summary>
internal static class AttributeEditing
{
    /// <summary>Adds an attribute, such as <c>PickleMember("n")</c>, to a type, a member or a record's parameter.</summary>
    public static SyntaxNode Add(SyntaxNode declaration, string attribute, string? target, SyntaxTrivia newLine)
    {
        SyntaxList<AttributeListSyntax> lists = ListsOf(declaration);
        bool ownLine = declaration is not ParameterSyntax
            && Trivia.StartsLine(declaration)
            && (lists.Count == 0 || lists.Last().GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia));

        AttributeListSyntax list = List(attribute, target)
            .WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithTrailingTrivia(ownLine ? newLine : SyntaxFactory.Space);
        SyntaxNode rest = declaration.WithLeadingTrivia(ownLine ? Trivia.Indentation(declaration) : SyntaxFactory.TriviaList());
        return WithLists(rest, ListsOf(rest).Insert(0, list));
    }

    /// <summary>Adds attributes behind those that a type has, each in a list of its own.</summary>
    public static SyntaxNode Append(BaseTypeDeclarationSyntax type, IReadOnlyList<string> attributes, SyntaxTrivia newLine)
    {
        if (type.AttributeLists.Count == 0)
        {
            return attributes.Reverse().Aggregate((SyntaxNode)type, (edited, attribute) => Add(edited, attribute, target: null, newLine));
        }

        AttributeListSyntax last = type.AttributeLists.Last();
        bool ownLine = last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        IEnumerable<AttributeListSyntax> lists = attributes.Select(attribute => List(attribute, target: null)
            .WithLeadingTrivia(ownLine ? Trivia.Indentation(last) : SyntaxFactory.TriviaList())
            .WithTrailingTrivia(ownLine ? newLine : SyntaxFactory.Space));
        return type.WithAttributeLists(type.AttributeLists.AddRange(lists));
    }

    /// <summary>The attributes' lists of a type, a member or a parameter.</summary>
    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        BaseParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    /// <summary>An attribute on its own: name and arguments.</summary>
    public static AttributeSyntax Parse(string attribute) => List(attribute, target: null).Attributes[0];

    private static AttributeListSyntax List(string attribute, string? target)
    {
        string text = target is null ? $"[{attribute}] class C;" : $"[{target}: {attribute}] class C;";
        MemberDeclarationSyntax parsed = SyntaxFactory.ParseMemberDeclaration(text)!;
        return parsed.AttributeLists[0].WithoutTrivia();
    }

    private static SyntaxNode WithLists(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists) => declaration switch
    {
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        _ => declaration,
    };
}
