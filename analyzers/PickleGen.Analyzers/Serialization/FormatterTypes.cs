using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PickleGen.Analyzers.Serialization;

/// <summary>The formatters that a compilation knows.</summary>
internal sealed class FormatterTypes
{
    private static readonly HashSet<string> SimpleNames =
        [.. SerializationNames.Formatters.Select(static name => name.Substring(name.LastIndexOf('.') + 1))];

    private readonly ImmutableHashSet<INamedTypeSymbol> _types;

    private FormatterTypes(ImmutableHashSet<INamedTypeSymbol> types) => _types = types;

    public bool IsEmpty => _types.IsEmpty;

    public static FormatterTypes Of(Compilation compilation) => new(
        SerializationNames.Formatters
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .ToImmutableHashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default));

    public bool Contains(INamedTypeSymbol type) => _types.Contains(type);

    /// <summary>Whether the text could name one of them.</summary>
    public static bool IsName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => IsName(qualified.Right),
        AliasQualifiedNameSyntax alias => IsName(alias.Name),
        IdentifierNameSyntax name => SimpleNames.Contains(name.Identifier.ValueText),
        _ => false,
    };

    /// <summary>What to use instead of a method of that name; null for methods that read and write nothing.</summary>
    public static string? DirectionOf(string method) => method switch
    {
        "Serialize" =>
            "write with Pickle.Dump(value, stream), where the value's type is [Pickleable]",
        "Deserialize" or "UnsafeDeserialize" =>
            "read with Pickle.Load<T>(stream), which makes a T that is [Pickleable] and nothing else",
        _ => null,
    };
}
