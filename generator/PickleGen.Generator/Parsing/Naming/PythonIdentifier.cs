using System.Globalization;

namespace PickleGen.Generator.Parsing.Naming;

/// <summary>What Python accepts as a name.</summary>
internal static class PythonIdentifier
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    };

    /// <summary>PEP 8's way around a keyword: a trailing underscore.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? name + "_" : name;

    /// <summary>Whether Python can spell it as an identifier. Keywords pass: <c>setattr</c> and <c>pickle</c> accept them.</summary>
    public static bool IsValid(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!(i == 0 ? IsStart(name, i) : IsStart(name, i) || IsPart(name, i)))
                return false;

            if (char.IsHighSurrogate(name[i]))
                i++;
        }

        return name.Length > 0;
    }

    private static bool IsStart(string name, int index) =>
        name[index] == '_' || CharUnicodeInfo.GetUnicodeCategory(name, index) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(string name, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(name, index) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
