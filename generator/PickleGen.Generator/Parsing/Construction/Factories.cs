using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Construction;

/// <summary>Methods marked <c>[PickleConstructor]</c>, which are called in place of a constructor.</summary>
internal static class Factories
{
    public static IEnumerable<IMethodSymbol> Marked(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary && method.Has(WellKnown.PickleConstructor));

    /// <summary>Whether the chosen method is such a one, and no constructor.</summary>
    public static bool IsFactory(this IMethodSymbol method) => method.MethodKind == MethodKind.Ordinary;

    /// <summary>Whether each call gives a new instance of exactly the type, as far as a signature can promise it.</summary>
    public static bool IsUsable(IMethodSymbol method) =>
        method is { IsStatic: true, Arity: 0, RefKind: RefKind.None, ReturnNullableAnnotation: not NullableAnnotation.Annotated }
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType);
}
