using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Unions;

/// <summary>Which form of a listed type derives from the base: <c>typeof(Leaf&lt;&gt;)</c> on <c>Node&lt;T&gt;</c> is <c>Leaf&lt;T&gt;</c>.</summary>
internal static class DerivedTypes
{
    /// <summary>The type as it stands in the base's code, or null with what is wrong with it.</summary>
    public static INamedTypeSymbol? Unify(INamedTypeSymbol listed, INamedTypeSymbol baseType, out string reason)
    {
        reason = "";
        var definition = baseType.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(listed.OriginalDefinition, definition))
            return Refuse(baseType.IsAbstract ? "a type is not derived from itself" : "the base is one of its own cases anyway; leave the attribute out", out reason);

        var derived = IsOpen(listed) ? listed.OriginalDefinition : listed;
        if (BaseOf(derived, definition) is not { } found)
            return Refuse($"it is not derived from '{baseType.ForMessage()}'", out reason);

        // A closed type may be a case of one closed form of the base only; the runtime passes over it elsewhere.
        return IsOpen(listed) ? Close(derived, found, baseType, out reason) : derived;
    }

    private static INamedTypeSymbol? Close(INamedTypeSymbol derived, INamedTypeSymbol found, INamedTypeSymbol baseType, out string reason)
    {
        var own = derived.AllTypeParameters();
        var arguments = new ITypeSymbol?[own.Count];
        var goals = baseType.OriginalDefinition.AllTypeParameters();
        var given = found.AllTypeArguments();
        for (var i = 0; i < goals.Count; i++)
        {
            if (given[i] is not ITypeParameterSymbol parameter)
            {
                if (Mentions(given[i], own))
                    return Refuse($"its base is '{found.ForMessage()}', so '{goals[i].Name}' does not say what its type arguments are", out reason);

                continue;
            }

            var at = own.FindIndex(candidate => SymbolEqualityComparer.Default.Equals(candidate, parameter));
            if (arguments[at] is not null)
                return Refuse($"its base is '{found.ForMessage()}', which takes one type parameter twice", out reason);

            arguments[at] = goals[i];
            if (ConstraintChecks.Unmet(parameter, goals[i]) is { } constraint)
                return Refuse($"its type parameter '{parameter.Name}' has the constraint '{constraint}', which '{goals[i].Name}' of '{baseType.ForMessage()}' lacks", out reason);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is null)
                return Refuse($"its type parameter '{own[i].Name}' is none of the base's; list closed forms of it", out reason);
        }

        reason = "";
        return Construct(derived, arguments!);
    }

    /// <summary>A definition with type arguments for itself and the types it is nested in.</summary>
    public static INamedTypeSymbol Construct(INamedTypeSymbol definition, IReadOnlyList<ITypeSymbol> arguments)
    {
        var outer = arguments.Count - definition.Arity;
        var scope = outer > 0 && definition.ContainingType is { } container
            ? Construct(container, [.. arguments.Take(outer)]).GetTypeMembers(definition.Name, definition.Arity).First()
            : definition;
        return definition.Arity == 0 ? scope : scope.OriginalDefinition.Equals(scope, SymbolEqualityComparer.Default) || outer == 0
            ? scope.Construct([.. arguments.Skip(outer)])
            : scope.ConstructedFrom.Construct([.. arguments.Skip(outer)]);
    }

    private static bool IsOpen(INamedTypeSymbol type) => type.IsUnboundGenericType || (type.ContainingType is { } outer && IsOpen(outer));

    private static INamedTypeSymbol? BaseOf(INamedTypeSymbol derived, INamedTypeSymbol definition) =>
        derived.BaseTypes().Concat(derived.AllInterfaces)
            .FirstOrDefault(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, definition));

    private static bool Mentions(ITypeSymbol type, List<ITypeParameterSymbol> parameters) => type switch
    {
        ITypeParameterSymbol parameter => parameters.Contains(parameter, SymbolEqualityComparer.Default),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameters),
        INamedTypeSymbol named => named.AllTypeArguments().Any(argument => Mentions(argument, parameters)),
        _ => false,
    };

    private static INamedTypeSymbol? Refuse(string why, out string reason)
    {
        reason = why;
        return null;
    }
}
