using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing;

/// <summary>Finds attributes by metadata name and reads their arguments without trusting half-typed code.</summary>
internal static class Attributes
{
    public static AttributeData? Find(this ISymbol symbol, string metadataName)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.HasMetadataName(metadataName))
                return attribute;
        }

        return null;
    }

    /// <summary>All attributes of that type, for those that may be repeated.</summary>
    public static IEnumerable<AttributeData> FindAll(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && type.HasMetadataName(metadataName));

    public static bool Has(this ISymbol symbol, string metadataName) => symbol.Find(metadataName) is not null;

    /// <summary>The value of a named argument; null when absent or not a constant.</summary>
    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return Value(argument.Value);
        }

        return null;
    }

    /// <summary>The value of the first constructor argument; null when there is none.</summary>
    public static object? First(this AttributeData attribute) =>
        attribute.ConstructorArguments.IsDefaultOrEmpty ? null : Value(attribute.ConstructorArguments[0]);

    /// <summary>The type that the first constructor argument names, if it is a named one.</summary>
    public static INamedTypeSymbol? FirstType(this AttributeData attribute) =>
        attribute.ConstructorArguments.IsDefaultOrEmpty ? null : Type(attribute.ConstructorArguments[0]);

    /// <summary>The type that a named argument names, if it is a named one.</summary>
    public static INamedTypeSymbol? NamedType(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).Select(argument => Type(argument.Value)).FirstOrDefault();

    /// <summary>The strings of a named argument that is an array; null when absent.</summary>
    public static IReadOnlyList<string>? NamedStrings(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false })
                return [.. argument.Value.Values.Select(value => value.Value).OfType<string>()];
        }

        return null;
    }

    private static INamedTypeSymbol? Type(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Type ? constant.Value as INamedTypeSymbol : null;

    /// <summary>The strings of the first constructor argument, which is an array.</summary>
    public static IEnumerable<string> FirstStrings(this AttributeData attribute) =>
        attribute.ConstructorArguments.IsDefaultOrEmpty || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } array
            ? []
            : array.Values.Select(value => value.Value as string ?? "");

    private static object? Value(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? constant.Value : null;
}
