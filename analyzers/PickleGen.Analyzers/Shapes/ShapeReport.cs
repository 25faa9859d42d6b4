using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PickleGen.Analyzers.Shapes;

/// <summary>Takes what is found about one type, and shows each message once.</summary>
internal sealed class ShapeReport(CurrentType type, Action<Diagnostic> report)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    public CurrentType Type { get; } = type;

    public string Name { get; } = type.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>At the type.</summary>
    public void Add(DiagnosticDescriptor rule, (string Key, string Value)[] properties, params string[] arguments) =>
        Add(rule, Type.Location, properties, arguments);

    /// <summary>At a member of the type.</summary>
    public void AddAt(string member, DiagnosticDescriptor rule, (string Key, string Value)[] properties, params string[] arguments) =>
        Add(rule, Type.LocationOf(member), properties, arguments);

    public string MemberName(string member) => $"{Name}.{member}";

    private void Add(DiagnosticDescriptor rule, Location location, (string Key, string Value)[] properties, string[] arguments)
    {
        if (!_shown.Add($"{rule.Id} {string.Join(" ", arguments)}"))
        {
            return;
        }

        ImmutableDictionary<string, string?> bag = ImmutableDictionary<string, string?>.Empty;
        foreach ((string key, string value) in properties)
        {
            bag = bag.SetItem(key, value);
        }

        report(Diagnostic.Create(rule, location, bag, [.. arguments]));
    }
}
