using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing;

/// <summary>Questions about type symbols that several parsers ask.</summary>
internal static class TypeSymbols
{
    /// <summary><c>int</c> for <c>int?</c>; null for everything else.</summary>
    public static ITypeSymbol? UnderlyingOfNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : null;

    /// <summary>Whether it is a class or struct of a project at hand, so that it can be marked <c>[Pickleable]</c>.</summary>
    public static bool IsOwn(this ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.Locations.Any(location => location.IsInSource);

    public static bool IsPickleable(this ITypeSymbol type) => type.OriginalDefinition.Has(WellKnown.Pickleable);

    /// <summary>The type parameters of a type and of those it is nested in, outermost first.</summary>
    public static List<ITypeParameterSymbol> AllTypeParameters(this INamedTypeSymbol type)
    {
        var parameters = type.ContainingType?.AllTypeParameters() ?? [];
        parameters.AddRange(type.TypeParameters);
        return parameters;
    }

    /// <summary>The type arguments of a type and of those it is nested in, outermost first.</summary>
    public static List<ITypeSymbol> AllTypeArguments(this INamedTypeSymbol type)
    {
        var arguments = type.ContainingType?.AllTypeArguments() ?? [];
        arguments.AddRange(type.TypeArguments);
        return arguments;
    }

    /// <summary>Whether the type, or a type parameter in sight, has no name yet: somebody is typing.</summary>
    public static bool IsUnfinished(this INamedTypeSymbol type) =>
        type.Name.Length == 0
        || type.TypeParameters.Any(parameter => parameter.Name.Length == 0)
        || (type.ContainingType is { } outer ? outer.IsUnfinished() : type.ContainingNamespace.IsUnfinished());

    private static bool IsUnfinished(this INamespaceSymbol? scope) =>
        scope is { IsGlobalNamespace: false } && (scope.Name.Length == 0 || scope.ContainingNamespace.IsUnfinished());

    /// <summary>The base types, nearest first, without <c>object</c> and <c>ValueType</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseTypes(this INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
                yield break;

            yield return ancestor;
        }
    }

    /// <summary>The names of all members that code inside the type can see without qualifying them.</summary>
    public static IEnumerable<string> AllMemberNames(this INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type).SelectMany(scope => scope.MemberNames.Concat(scope.GetTypeMembers().Select(nested => nested.Name)));

    /// <summary>Whether a nullable annotation stands somewhere inside: <c>List&lt;string?&gt;</c>, <c>string?[]</c>.</summary>
    public static bool HasNestedAnnotation(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOrHasAnnotation(array.ElementType),
        INamedTypeSymbol named => named.AllTypeArguments().Any(IsOrHasAnnotation),
        _ => false,
    };

    /// <summary>Whether the type is a reference type that may be null, or contains one.</summary>
    public static bool IsOrHasAnnotation(this ITypeSymbol type) =>
        (type.NullableAnnotation == NullableAnnotation.Annotated && !type.IsValueType) || type.HasNestedAnnotation();
}
