using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Catalogue;

/// <summary>
/// Types that cannot be pickled whatever is written on them, with the reason. Asked only about types that no converter was
/// found for. Adding a type is adding a name to a group in one of the other parts of this class.
/// </summary>
internal static partial class Unpicklable
{
    // By the simple name, which symbols have at hand: nearly all look-ups end there.
    private static readonly ILookup<string, UnpicklableType> ByKey = All().ToLookup(type => type.Key, StringComparer.Ordinal);

    /// <summary>The whole table, in the order of the rules.</summary>
    public static IEnumerable<UnpicklableType> All() =>
        Groups().OrderBy(group => group.Rule, StringComparer.Ordinal)
            .SelectMany(group => group.Types.Select(name => new UnpicklableType(name, group)));

    /// <summary>The first base type that cannot be pickled, so that nothing derived from it can.</summary>
    public static ITypeSymbol? FindBase(INamedTypeSymbol type) =>
        type.BaseTypes().FirstOrDefault(ancestor => FindExact(ancestor) is { Group: { CanBeBase: false, IsExact: false } });

    /// <summary>The entry for the type, or for the nearest of its base types and interfaces.</summary>
    public static UnpicklableType? Find(ITypeSymbol type)
    {
        if (FindExact(type) is { } own)
            return own;

        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (FindExact(ancestor) is { Group.IsExact: false } entry)
                return entry;
        }

        // What a program's own class implements says little of what it is; it may become [Pickleable].
        return type.IsOwn() ? null : type.AllInterfaces.Select(FindExact).FirstOrDefault(entry => entry is { Group.IsExact: false });
    }

    private static UnpicklableType? FindExact(ITypeSymbol type)
    {
        if (type.OriginalDefinition is not INamedTypeSymbol named)
            return null;

        foreach (var entry in ByKey[named.MetadataName])
        {
            if (named.MetadataName() == entry.MetadataName)
                return entry;
        }

        return null;
    }

    private static IEnumerable<UnpicklableGroup> Groups() =>
        [.. Locks(), .. Threads(), .. Asynchronous(), .. Streams(), .. Connections(), .. Handles(), .. Memory(), .. Code(), .. Deferred(), .. Metadata(), .. Services(), .. UserInterface(), .. Dynamic(), .. Values(), .. Untyped()];
}
