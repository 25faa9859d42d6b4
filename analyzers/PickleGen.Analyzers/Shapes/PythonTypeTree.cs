namespace PickleGen.Analyzers.Shapes;

/// <summary>The Python type of a member, taken apart: <c>dict[str, shop:Order | None]</c>.</summary>
internal sealed class PythonTypeTree(string name, IReadOnlyList<PythonTypeTree> parts)
{
    public const string Union = "|";
    public const string None = "None";

    private const int MaxDepth = 64;

    /// <summary><c>dict</c>, <c>shop:Order</c>, or a bar for one of several types.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<PythonTypeTree> Parts { get; } = parts;

    /// <summary>The types of which it is one.</summary>
    public IEnumerable<PythonTypeTree> Choices => Name == Union ? Parts : [this];

    /// <summary>What is not understood is a type of that name.</summary>
    public static PythonTypeTree Parse(string text)
    {
        int at = 0;
        return Parse(text, ref at, 0) is { } tree && at == text.Length ? tree : new(text, []);
    }

    public override string ToString() => Name == Union ? string.Join(" | ", Parts)
        : Parts.Count == 0 ? Name
        : $"{Name}[{string.Join(", ", Parts)}]";

    private static PythonTypeTree? Parse(string text, ref int at, int depth)
    {
        var choices = new List<PythonTypeTree>();
        do
        {
            if (depth > MaxDepth || One(text, ref at, depth) is not { } one)
            {
                return null;
            }

            choices.Add(one);
        }
        while (Take(text, ref at, " | "));
        return choices.Count == 1 ? choices[0] : new(Union, choices);
    }

    private static PythonTypeTree? One(string text, ref int at, int depth)
    {
        int start = at;
        while (at < text.Length && text[at] is not ('[' or ']' or ',' or ' ' or '|'))
        {
            at++;
        }

        string name = text.Substring(start, at - start);
        if (name.Length == 0)
        {
            return null;
        }

        var parts = new List<PythonTypeTree>();
        if (Take(text, ref at, "["))
        {
            do
            {
                if (Parse(text, ref at, depth + 1) is not { } part)
                {
                    return null;
                }

                parts.Add(part);
            }
            while (Take(text, ref at, ", "));
            if (!Take(text, ref at, "]"))
            {
                return null;
            }
        }

        return new(name, parts);
    }

    private static bool Take(string text, ref int at, string token)
    {
        bool found = string.CompareOrdinal(text, at, token, 0, token.Length) == 0;
        at += found ? token.Length : 0;
        return found;
    }
}
