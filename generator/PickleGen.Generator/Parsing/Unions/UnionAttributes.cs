using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Unions;

/// <summary>Reads <c>[PickleDerived]</c> in both forms.</summary>
internal static class UnionAttributes
{
    public static bool HasCases(this ITypeSymbol type) => type.OriginalDefinition.GetAttributes().Any(IsDerived);

    /// <summary>Whether nothing but the cases can be pickled: the type itself has no instances.</summary>
    public static bool IsPureUnion(this INamedTypeSymbol type) => type.IsAbstract && !type.IsStatic;

    /// <summary>Each attribute with the type it lists; null for code the compiler rejects.</summary>
    public static IEnumerable<(AttributeData Attribute, INamedTypeSymbol? Type)> Cases(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes().Where(IsDerived))
        {
            var listed = attribute.AttributeClass!.TypeArguments.Length == 1
                ? attribute.AttributeClass.TypeArguments[0]
                : attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: ITypeSymbol argument } ? argument : null;
            yield return (attribute, listed is INamedTypeSymbol { TypeKind: not TypeKind.Error } named ? named : null);
        }
    }

    private static bool IsDerived(AttributeData attribute) =>
        attribute.AttributeClass?.OriginalDefinition is { } type
        && (type.HasMetadataName(WellKnown.PickleDerived) || type.HasMetadataName(WellKnown.PickleDerivedOpen));
}
