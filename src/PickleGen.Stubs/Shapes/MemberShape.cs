namespace PickleGen.Shapes;

/// <summary>One member of a type.</summary>
internal sealed class MemberShape(string name, string type)
{
    /// <summary>Its key in the state.</summary>
    public string Name { get; } = name;

    /// <summary>Its type in Python: <c>dict[str, shop:Order | None]</c>.</summary>
    public string Type { get; } = type;

    /// <summary>Its name in C#.</summary>
    public string CSharp { get; set; } = "";

    /// <summary>Its type in C#.</summary>
    public string CSharpType { get; set; } = "";

    /// <summary>Whether a pickle without it is refused.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Other keys that are read as it.</summary>
    public IReadOnlyList<string> Aliases { get; set; } = [];

    /// <summary>Name and all aliases.</summary>
    public IEnumerable<string> Keys => Aliases.Prepend(Name);

    public static MemberShape Parse(string member, string declaration)
    {
        const string Required = "required ";
        var colon = member.IndexOf(": ", StringComparison.Ordinal);
        var name = colon < 0 ? member : member.Substring(0, colon);
        var type = colon < 0 ? "object" : Before(Before(member.Substring(colon + 2), "  # "), " = ");
        var bar = declaration.LastIndexOf(" | ", StringComparison.Ordinal);
        var aliases = bar < 0 ? [] : declaration.Substring(bar + 3).Split(',').Select(alias => alias.Trim());
        var declared = bar < 0 ? declaration : declaration.Substring(0, bar);
        var isRequired = declared.StartsWith(Required, StringComparison.Ordinal);
        if (isRequired) declared = declared.Substring(Required.Length);
        var space = declared.LastIndexOf(' ');
        return new MemberShape(name, type)
        {
            CSharp = declared.Substring(space + 1),
            CSharpType = space < 0 ? "" : declared.Substring(0, space),
            IsRequired = isRequired,
            Aliases = [.. aliases],
        };
    }

    internal static string Before(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var index and >= 0 ? text.Substring(0, index) : text;
}
