namespace PickleGen.Analyzers.Mapping;

/// <summary>The words that stand for nothing else in Python 3. Those that do so in one place only, such as <c>match</c>, are names.</summary>
internal static class PythonKeywords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    };

    public static bool Contains(string name) => All.Contains(name);
}
