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
    /// <summary>What the table of unpicklable types says of it.</summary>
    public UnpicklableType? Entry { get; init; }

    /// <summary>The type that has no converter: <see cref="Type"/>, or one of the program's own that holds it.</summary>
    public ITypeSymbol Origin { get; init; } = Type;

    /// <summary>The members that lead from <see cref="Origin"/> to <see cref="Type"/>.</summary>
    public IReadOnlyList<HeldStep> Steps { get; init; } = [];

    /// <summary>Whether no type like it can be pickled, rather than that nobody has said how.</summary>
    public bool IsUnpicklable => Rule is not null and not Rules.MemberType;

    public static Blocker Of(ITypeSymbol type, string reason) => new(type, Rules.MemberType, reason);

    /// <summary>For a type that no converter was found for.</summary>
    public static Blocker Of(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => new Blocker(type, null, ""),
        _ when Unpicklable.Find(type) is { } entry => new Blocker(type, entry.Rule, entry.Explanation + Unless(type, entry)) { Entry = entry },
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => new Blocker(type, Rules.Handle, "a pointer means nothing in another process; pickle what it points to, and mark the member [PickleIgnore]"),
        { IsRefLikeType: true } => new Blocker(type, Rules.RefStruct, "a ref struct lives on the stack only; pickle an array of its content, and mark the member [PickleIgnore]"),
        INamedTypeSymbol { IsComImport: true } => new Blocker(type, Rules.Dynamic, "a COM object belongs to the process that made it; pickle what is needed to make it again, and mark the member [PickleIgnore]"),
        _ => Of(type, type switch
        {
            { TypeKind: TypeKind.Interface } => "an interface does not say which class to create; use the class itself, or make the interface [Pickleable] and list its types with [PickleDerived<…>]",
            { IsAbstract: true } => "an abstract class does not say which class to create; use the class itself, or make the abstract one [Pickleable] and list its classes with [PickleDerived<…>]",
            _ when type.IsOwn() => $"mark '{type.ForMessage()}' [Pickleable] too, or the member [PickleIgnore]",
            _ => "PickleGen has no converter for it; pickle what it is made of, and mark the member [PickleIgnore]",
        }),
    };

    /// <summary>The arguments of the message about a member, or of what else needs the type to be pickled.</summary>
    public string[] Arguments(string member, ITypeSymbol type) => IsUnpicklable
        ? [member, Type.ForMessage(), Reason, HeldPath.Describe(member, type, this)]
        : [member, Type.ForMessage(), Reason];

    private static string Unless(ITypeSymbol type, UnpicklableType entry) =>
        type.IsOwn() && entry.Group.CanBeBase && type.MetadataName != entry.Key ? $"; or mark '{type.ForMessage()}' [Pickleable] if members of its own are what to pickle" : "";
}
