using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Takes an attribute away, with its brackets if it stands in them alone. Comments stay.</summary>
internal static class AttributeRemoval
{
    public static SyntaxNode Remove(SyntaxNode root, AttributeSyntax attribute)
    {
        if (attribute.Parent is not AttributeListSyntax list)
        {
            return root;
        }

        if (list.Attributes.Count > 1)
        {
            return root.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
        }

        // What stood before the brackets then stands before what followed them.
        SyntaxToken next = list.GetLastToken().GetNextToken();
        SyntaxTriviaList own = next.LeadingTrivia;
        IEnumerable<SyntaxTrivia> rest = own.Count > 0 && own[0].IsKind(SyntaxKind.WhitespaceTrivia) ? own.Skip(1) : own;
        var mark = new SyntaxAnnotation();
        SyntaxNode marked = root.ReplaceSyntax(
            nodes: [list],
            computeReplacementNode: (_, rewritten) => rewritten.WithAdditionalAnnotations(mark),
            tokens: [next],
            computeReplacementToken: (_, token) => token.WithLeadingTrivia(list.GetLeadingTrivia().AddRange(rest)),
            trivia: [],
            computeReplacementTrivia: static (_, trivia) => trivia);
        return marked.RemoveNode(marked.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
