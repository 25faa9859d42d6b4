using System.Text;
using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing;

/// <summary>Metadata names of symbols, as the catalogue spells them.</summary>
internal static class Names
{
    /// <summary><c>System.Collections.Generic.Dictionary`2</c>; nested types with <c>+</c>.</summary>
    public static string MetadataName(this INamedTypeSymbol type)
    {
        var name = new StringBuilder(type.MetadataName);
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name.Insert(0, '+').Insert(0, outer.MetadataName);

        for (var scope = type.ContainingNamespace; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
            name.Insert(0, '.').Insert(0, scope.Name);

        return name.ToString();
    }

    /// <summary>Compares the simple name first, because nearly every symbol differs in it.</summary>
    public static bool HasMetadataName(this INamedTypeSymbol type, string metadataName) =>
        metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal) && type.MetadataName() == metadataName;
}
