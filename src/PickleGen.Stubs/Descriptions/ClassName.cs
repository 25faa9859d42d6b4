namespace PickleGen.Stubs.Descriptions;

/// <summary>A Python class: <c>shop.models</c> and <c>Order.Line</c>.</summary>
/// <param name="Module">The module.</param>
/// <param name="Qualified">The qualified name in it.</param>
public sealed record ClassName(string Module, string Qualified)
{
    /// <summary>The parts of the qualified name.</summary>
    internal string[] Parts => Qualified.Split('.');

    /// <summary>The name of the class itself.</summary>
    internal string Last => Parts[^1];

    /// <inheritdoc/>
    public override string ToString() => $"{Module}.{Qualified}";

    /// <summary><c>module:Name</c>.</summary>
    internal static ClassName Parse(string text)
    {
        var scanner = new DescriptionScanner(text);
        var name = scanner.ClassName();
        scanner.End();
        return name;
    }

    internal ClassName Checked() => Parse($"{Module}:{Qualified}");
}
