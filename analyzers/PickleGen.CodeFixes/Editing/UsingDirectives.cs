using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.CodeFixes.Editing;

/// <summary>Adds a using directive where a person would have put it.</summary>
internal static class UsingDirectives
{
    /// <summary>Whether a directive can be added without ending up inside an <c>#if</c>.</summary>
    public static bool CanAdd(CompilationUnitSyntax? unit)
    {
        if (unit is null)
        {
            return false;
        }

        SyntaxToken after = unit.Usings.Count == 0 ? unit.GetFirstToken() : unit.Usings.Last().GetLastToken().GetNextToken();
        return !after.LeadingTrivia.Any(IsConditional)
            && !unit.Usings.Any(static directive => directive.DescendantTrivia().Any(IsConditional));
    }

    public static CompilationUnitSyntax Add(CompilationUnitSyntax unit, string name)
    {
        SyntaxTrivia newLine = LineEnding.Of(unit);
        UsingDirectiveSyntax directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(newLine);
        return unit.Usings.Count == 0 ? AddFirst(unit, directive, newLine) : AddSorted(unit, directive, name);
    }

    private static CompilationUnitSyntax AddSorted(CompilationUnitSyntax unit, UsingDirectiveSyntax directive, string name)
    {
        int index = 0;
        while (index < unit.Usings.Count && GoesBefore(unit.Usings[index], name))
        {
            index++;
        }

        if (index > 0)
        {
            return unit.WithUsings(unit.Usings.Insert(index, directive));
        }

        // The head of the file hangs on what was the first directive.
        UsingDirectiveSyntax first = unit.Usings[0];
        SyntaxList<UsingDirectiveSyntax> rest = unit.Usings.Replace(first, first.WithoutLeadingTrivia());
        return unit.WithUsings(rest.Insert(0, directive.WithLeadingTrivia(first.GetLeadingTrivia())));
    }

    private static CompilationUnitSyntax AddFirst(CompilationUnitSyntax unit, UsingDirectiveSyntax directive, SyntaxTrivia newLine)
    {
        SyntaxToken first = unit.GetFirstToken(includeZeroWidth: true);
        SyntaxTriviaList leading = first.LeadingTrivia;
        int head = HeadLength(leading);
        IEnumerable<SyntaxTrivia> rest = leading.Skip(head);
        CompilationUnitSyntax body = unit.ReplaceToken(first, first.WithLeadingTrivia(rest.Prepend(newLine)));
        return body.WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(leading.Take(head))));
    }

    /// <summary>How much of the trivia before the first declaration belongs to the file: up to the last blank line or directive.</summary>
    private static int HeadLength(SyntaxTriviaList leading)
    {
        int head = 0;
        bool atLineStart = true;
        for (int i = 0; i < leading.Count; i++)
        {
            bool endOfLine = leading[i].IsKind(SyntaxKind.EndOfLineTrivia);
            if (leading[i].IsDirective || (endOfLine && atLineStart))
            {
                head = i + 1;
            }

            atLineStart = endOfLine || leading[i].IsDirective || (atLineStart && leading[i].IsKind(SyntaxKind.WhitespaceTrivia));
        }

        return head;
    }

    private static bool GoesBefore(UsingDirectiveSyntax existing, string name)
    {
        string other = existing.Name?.ToString() ?? "";
        return existing.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)
            || (existing.Alias is null
                && existing.StaticKeyword.IsKind(SyntaxKind.None)
                && (IsSystem(other) == IsSystem(name) ? string.CompareOrdinal(other, name) < 0 : IsSystem(other)));
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsConditional(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia;
}
