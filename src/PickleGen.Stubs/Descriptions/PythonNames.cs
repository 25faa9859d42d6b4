using System.Globalization;

namespace PickleGen.Stubs.Descriptions;

/// <summary>What Python accepts as a name in source.</summary>
internal static class PythonNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    };

    public static bool IsKeyword(IEnumerable<string> parts) => parts.Any(Keywords.Contains);

    /// <summary>Whether an attribute can be declared in a class by that name: keywords cannot, and two underscores are mangled.</summary>
    public static bool IsDeclarable(string name) => !Keywords.Contains(name) && !name.StartsWith("__", StringComparison.Ordinal);

    public static bool IsIdentifier(string name)
    {
        for (var i = 0; i < name.Length; i += char.IsHighSurrogate(name[i]) ? 2 : 1)
        {
            if (!(i == 0 ? IsStart(name, i) : IsPart(name, i))) return false;
        }

        return name.Length > 0;
    }

    public static bool IsStart(string text, int index) =>
        text[index] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    public static bool IsPart(string text, int index) =>
        IsStart(text, index) || CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
