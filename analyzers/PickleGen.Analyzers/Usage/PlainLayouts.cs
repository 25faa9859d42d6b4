using Microsoft.CodeAnalysis;
using PickleGen.Generator.Parsing;

namespace PickleGen.Analyzers.Usage;

/// <summary>Types whose objects are in a pickle what any dict or int is: their name does not stand there.</summary>
internal static class PlainLayouts
{
    // The members of PickleAs.
    private static readonly Dictionary<int, string> Names = new()
    {
        [4] = "a plain dict",
        [5] = "a plain tuple",
        [6] = "a plain list",
        [12] = "a plain int",
        [13] = "a plain str",
    };

    /// <summary>What Python sees of such a type; null for all others.</summary>
    public static string? NameOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.Find(WellKnown.Pickleable)?.Named("As") is int layout && Names.TryGetValue(layout, out string? name) ? name : null;
}
