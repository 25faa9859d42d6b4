using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Contexts;

/// <summary>Finds the definitions among the attributes of a context.</summary>
internal static class DefinitionReader
{
    public static IEnumerable<Definition> Read(INamedTypeSymbol context)
    {
        var names = new NameTable();
        foreach (var attribute in context.GetAttributes())
        {
            if (TypeOf(attribute, out var isOpen) is { } type && (isOpen || IsDefinition(attribute)))
                yield return new Definition(context, attribute, type, isOpen, names.Add(type.Name + "Converter"));
        }
    }

    /// <summary>Whether it says how the type is pickled, or anything that only makes sense together with that.</summary>
    public static bool IsDefinition(AttributeData attribute) => !attribute.NamedArguments.IsEmpty || attribute.First() is string;

    /// <summary>The type of a <c>[PickleableFor]</c> in either form; null for other attributes, and for types that are no named ones.</summary>
    public static INamedTypeSymbol? TypeOf(AttributeData attribute, out bool isOpen)
    {
        isOpen = false;
        if (attribute.AttributeClass is not { } attributeType)
            return null;

        if (attributeType.OriginalDefinition.HasMetadataName(WellKnown.PickleableFor))
            return attributeType.TypeArguments[0] as INamedTypeSymbol is { TypeKind: not TypeKind.Error } type ? type : null;

        if (!attributeType.HasMetadataName(WellKnown.PickleableForOpen) || attribute.FirstType() is not { TypeKind: not TypeKind.Error } listed)
            return null;

        isOpen = listed.IsUnboundGenericType;
        return isOpen ? listed.OriginalDefinition : listed;
    }

    /// <summary>The contexts that <c>[PickleInclude]</c> names.</summary>
    public static IEnumerable<(AttributeData Attribute, INamedTypeSymbol Context)> Includes(INamedTypeSymbol context) =>
        context.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.OriginalDefinition.HasMetadataName(WellKnown.PickleInclude) == true)
            .Select(attribute => (attribute, attribute.AttributeClass!.TypeArguments[0] as INamedTypeSymbol))
            .Where(pair => pair.Item2 is { TypeKind: not TypeKind.Error })!;
}
