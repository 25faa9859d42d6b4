using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Changes what an attribute says and leaves the rest of it.</summary>
internal static class AttributeArguments
{
    /// <summary>The attribute with another first argument, which it may lack; what else it says (<c>Required</c>) stays.</summary>
    public static AttributeSyntax WithFirst(AttributeSyntax attribute, string literal)
    {
        AttributeArgumentSyntax name = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(literal));
        AttributeArgumentListSyntax? list = attribute.ArgumentList;
        AttributeArgumentSyntax? old = list?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);
        if (list is not null && old is not null)
        {
            return attribute.WithArgumentList(list.ReplaceNode(old.Expression, name.Expression));
        }

        AttributeSyntax parsed = AttributeEditing.Parse(list is { Arguments.Count: > 0 }
            ? $"{attribute.Name}({literal}, {list.Arguments})"
            : $"{attribute.Name}({literal})");
        return parsed.WithTriviaFrom(attribute);
    }
}
