namespace PickleGen.Stubs.Descriptions;

/// <summary>The default of a member.</summary>
public abstract record PythonValue
{
    private PythonValue()
    {
    }

    /// <summary>What is natural for its type: 0, nothing in it.</summary>
    public sealed record Natural : PythonValue;

    /// <summary><c>None</c>, <c>True</c>, <c>False</c> or a number.</summary>
    /// <param name="Literal">As Python spells it.</param>
    public sealed record Constant(string Literal) : PythonValue;

    /// <summary>A text.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : PythonValue;

    /// <summary>An empty collection: <c>list</c>, <c>dict</c>, <c>tuple</c>, <c>set</c>, <c>frozenset</c> or <c>bytes</c>.</summary>
    /// <param name="Name">Its type.</param>
    public sealed record Empty(string Name) : PythonValue;

    /// <summary>What a class makes of a number or text, or of nothing: <c>Color(2)</c>, <c>Decimal('1.5')</c>, <c>Point()</c>.</summary>
    /// <param name="Name">The class.</param>
    /// <param name="Argument">A constant or text, or null.</param>
    public sealed record Call(ClassName Name, PythonValue? Argument) : PythonValue;

    internal static PythonValue Parse(DescriptionScanner scanner)
    {
        if (scanner.TakeWord("default")) return new Natural();
        if (Simple(scanner) is { } simple) return simple;
        if (scanner.Take("b''")) return new Empty("bytes");
        if (scanner.Take("[]")) return new Empty("list");
        if (scanner.Take("{}")) return new Empty("dict");
        if (scanner.Take("()")) return new Empty("tuple");
        if (scanner.Take("set()")) return new Empty("set");
        if (scanner.Take("frozenset()")) return new Empty("frozenset");
        var name = scanner.ClassName();
        scanner.Expect("(");
        var argument = Simple(scanner);
        scanner.Expect(")");
        return new Call(name, argument);
    }

    private static PythonValue? Simple(DescriptionScanner scanner)
    {
        foreach (var word in (string[])["None", "True", "False"])
        {
            if (scanner.TakeWord(word)) return new Constant(word);
        }

        foreach (var word in (string[])["nan", "inf", "-inf"])
        {
            if (scanner.TakeWord(word)) return new Constant($"float('{word}')");
        }

        if (scanner.IsText) return new Text(scanner.Text());
        return scanner.Number() is { } number ? new Constant(number) : null;
    }
}
