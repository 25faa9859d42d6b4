namespace PickleGen.Shapes;

/// <summary>One member of an enum.</summary>
/// <param name="name">Its name in Python; one that is no identifier stands in quotes.</param>
/// <param name="value">Its number, in decimal.</param>
/// <param name="csharp">Its name in C#.</param>
internal sealed class ValueShape(string name, string value, string csharp)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public string CSharp { get; } = csharp;

    public static ValueShape Parse(string member, string declaration)
    {
        // A quoted name may hold anything, an equals sign among it.
        var end = member.StartsWith("'", StringComparison.Ordinal) ? EndOfQuote(member) : 0;
        var equals = member.IndexOf(" = ", end, StringComparison.Ordinal);
        return equals < 0
            ? new ValueShape(member, "0", declaration)
            : new ValueShape(member.Substring(0, equals), MemberShape.Before(member.Substring(equals + 3), "  # "), declaration);
    }

    private static int EndOfQuote(string text)
    {
        var i = 1;
        while (i < text.Length && text[i] != '\'') i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i, text.Length);
    }
}
