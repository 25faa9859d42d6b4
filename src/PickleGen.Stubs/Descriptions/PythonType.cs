namespace PickleGen.Stubs.Descriptions;

/// <summary>The type of a member.</summary>
public abstract record PythonType
{
    private const int MaxDepth = 64;

    private PythonType()
    {
    }

    /// <summary>A builtin type, perhaps of others: <c>dict[str, int]</c>; also <c>None</c>.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Arguments">What it is made of.</param>
    public sealed record Builtin(string Name, IReadOnlyList<PythonType> Arguments) : PythonType;

    /// <summary>A class of a module, of the standard library or another one.</summary>
    /// <param name="Name">The class.</param>
    public sealed record Class(ClassName Name) : PythonType;

    /// <summary>One of several types.</summary>
    /// <param name="Items">The types.</param>
    public sealed record Union(IReadOnlyList<PythonType> Items) : PythonType;

    private static readonly HashSet<string> Builtins = new(StringComparer.Ordinal)
    {
        "None", "object", "bool", "int", "float", "complex", "str", "bytes", "bytearray", "list", "dict", "tuple", "set", "frozenset", "range",
        "slice", "BaseException",
    };

    internal bool IsOptional => this is Union union && union.Items.Any(item => item is Builtin { Name: "None" });

    internal static PythonType Parse(string text)
    {
        var scanner = new DescriptionScanner(text);
        var type = Parse(scanner);
        scanner.End();
        return type;
    }

    internal static PythonType Parse(DescriptionScanner scanner, int depth = 0)
    {
        if (depth > MaxDepth) throw scanner.Error();
        var items = new List<PythonType> { One(scanner, depth) };
        while (scanner.Take("|")) items.Add(One(scanner, depth));
        return items.Count == 1 ? items[0] : new Union(items);
    }

    private static PythonType One(DescriptionScanner scanner, int depth)
    {
        if (scanner.TakeWord("None")) return new Builtin("None", []);
        if (scanner.ModuleAndName(out var word) is { } name) return new Class(name);
        if (!Builtins.Contains(word)) throw scanner.Error();
        var arguments = new List<PythonType>();
        if (scanner.Take("["))
        {
            do arguments.Add(Parse(scanner, depth + 1));
            while (scanner.Take(","));
            scanner.Expect("]");
        }

        return new Builtin(word, arguments);
    }
}
