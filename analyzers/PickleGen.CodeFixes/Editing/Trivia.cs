using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Questions about the white space around a node.</summary>
internal static class Trivia
{
    /// <summary>Whether the node is the first thing on its line.</summary>
    public static bool StartsLine(SyntaxNode node)
    {
        SyntaxToken first = node.GetFirstToken();
        SyntaxToken before = first.GetPreviousToken();
        return before.IsKind(SyntaxKind.None)
            || before.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            || first.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia);
    }

    /// <summary>The white space between the line's start and the node.</summary>
    public static SyntaxTriviaList Indentation(SyntaxNode node)
    {
        SyntaxTriviaList leading = node.GetLeadingTrivia();
        return leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : SyntaxFactory.TriviaList();
    }
}
