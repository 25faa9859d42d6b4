using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Hooks;

/// <summary>The methods that stand in place of a type's members: of the type itself, or of its nearest base that has one.</summary>
internal sealed record HookMethods(IMethodSymbol? GetState, IMethodSymbol? SetState, IMethodSymbol? Reduce)
{
    /// <summary>Whether members are not looked at.</summary>
    public bool ReplaceMembers => GetState is not null || SetState is not null || Reduce is not null;

    public static HookMethods Of(INamedTypeSymbol type, ProblemReporter? problems = null) => new(
        Find(type, WellKnown.PickleGetState, problems),
        Find(type, WellKnown.PickleSetState, problems),
        Find(type, WellKnown.PickleReduce, problems));

    /// <summary>The types that converters of these methods and of the type's functions are made for.</summary>
    public static IEnumerable<ITypeSymbol> TypesOf(INamedTypeSymbol type)
    {
        var (_, setState, _) = Of(type);
        return FunctionsOf(type)
            .SelectMany(function => function.Parameters)
            .Concat(setState is null ? [] : setState.Parameters)
            .Select(parameter => parameter.Type);
    }

    /// <summary>The functions of the type itself: a base's make objects of the base.</summary>
    public static IEnumerable<IMethodSymbol> FunctionsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method.Has(WellKnown.PickleFunction));

    private static IMethodSymbol? Find(INamedTypeSymbol type, string attribute, ProblemReporter? problems)
    {
        foreach (var scope in type.BaseTypes().Prepend(type))
        {
            var found = scope.GetMembers().OfType<IMethodSymbol>().Where(method => method.Has(attribute)).ToList();
            if (found.Count > 1)
                problems?.Report(Rules.HookSignature, found[1], found[1].MemberForMessage(), $"'{found[0].MemberForMessage()}' has the same attribute, and a type has one such method");

            if (found.Count > 0)
                return found[0];
        }

        return null;
    }
}
