using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>The type that keeps a member from being pickled: the member's own, or one inside it.</summary>
/// <param name="Type">That type.</param>
/// <param name="Rule">The rule broken; null for code the compiler rejects.</param>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record Blocker(ITypeSymbol Type, string? Rule, string Reason)
{
    public static Blocker Of(ITypeSymbol type, string reason) => new(type, Rules.MemberType, reason);

    /// <summary>For a type that no converter was found for.</summary>
    public static Blocker Of(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error)
            return new Blocker(type, null, "");

        if (Unpicklable.Find(type) is { } entry)
            return new Blocker(type, entry.Rule, entry.Reason);

        return Of(type, type switch
        {
            IPointerTypeSymbol or IFunctionPointerTypeSymbol => "a pointer means nothing in another process; mark the member [PickleIgnore]",
            { IsRefLikeType: true } => "it lives on the stack only; copy its content into an array",
            { TypeKind: TypeKind.Interface } => "an interface does not say which class to create; use the class itself, or make the interface [Pickleable] and list its types with [PickleDerived<…>]",
            { IsAbstract: true } => "an abstract class does not say which class to create; use the class itself, or make the abstract one [Pickleable] and list its classes with [PickleDerived<…>]",
            _ when IsEditable(type) => $"mark '{type.ForMessage()}' [Pickleable] too, or the member [PickleIgnore]",
            _ => "PickleGen has no converter for it; pickle what it is made of, and mark the member [PickleIgnore]",
        });
    }

    private static bool IsEditable(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.Locations.Any(location => location.IsInSource);
}
