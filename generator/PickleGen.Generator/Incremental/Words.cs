using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PickleGen.Generator.Incremental;

/// <summary>
/// Everything in a text that could be an identifier, keywords, comments and strings included: what a declaration does
/// not say, it cannot depend on. Too many words only mean that something is parsed once too often.
/// </summary>
internal static class Words
{
    /// <summary>A word of no text, which stands for "could be any".</summary>
    public const string Any = "*";

    public static void Add(SyntaxNode? node, HashSet<string> words)
    {
        if (node is not null)
            Add(node.ToString(), words);
    }

    public static void Add(string text, HashSet<string> words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                // An identifier may be spelled with escapes.
                if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is 'u' or 'U')
                    words.Add(Any);

                continue;
            }

            var start = i;
            for (; i < text.Length && IsPart(text[i]); i++)
            {
                // Characters that identifiers are compared without.
                if (text[i] > 127 && char.GetUnicodeCategory(text[i]) == UnicodeCategory.Format)
                    words.Add(Any);
            }

            // After digits comes a number, or the rest of a name that has been added.
            if (!char.IsDigit(text[start]))
                words.Add(text.Substring(start, i - start));

            i--;
        }
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\u007f';
}
