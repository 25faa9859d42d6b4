using Microsoft.CodeAnalysis;

namespace PickleGen.CodeFixes.Editing;

/// <summary>The types a type is built from: those of array elements, type arguments and the type itself.</summary>
internal static class NamedTypes
{
    public static IEnumerable<INamedTypeSymbol> Within(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return Within(array.ElementType);
        }

        return type is INamedTypeSymbol named
            ? named.TypeArguments.SelectMany(Within).Prepend(named.OriginalDefinition)
            : [];
    }
}
