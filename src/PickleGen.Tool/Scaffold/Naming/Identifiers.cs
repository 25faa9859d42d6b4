using System.Globalization;
using System.Text;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>Makes C# names of Python's.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary><c>unit_price</c>: <c>UnitPrice</c>; <c>HTTPServer</c> stays; what C# has no letters for is left out.</summary>
    public static string Pascal(string name, string fallback)
    {
        var text = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var unit in name)
        {
            if (unit == '_' || !IsPart(unit))
            {
                startsWord = true;
                continue;
            }

            text.Append(startsWord ? char.ToUpperInvariant(unit) : unit);
            startsWord = false;
        }

        if (text.Length == 0) return fallback;
        if (!IsStart(text[0])) text.Insert(0, '_');
        return text.ToString();
    }

    /// <summary>Whether it is a namespace as C# code can declare one.</summary>
    public static bool IsNamespace(string name) =>
        name.Split('.').All(part => part.Length > 0 && IsStart(part[0]) && part.All(IsPart) && !Keywords.Contains(part));

    private static bool IsStart(char unit) => unit == '_' || char.GetUnicodeCategory(unit) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char unit) => IsStart(unit) || char.GetUnicodeCategory(unit) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
