using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Members;

/// <summary>The fields behind auto-implemented properties.</summary>
internal static class BackingFields
{
    // Private fields of other assemblies are not visible here; such a property counts as computed.
    public static IFieldSymbol? Of(ISymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
