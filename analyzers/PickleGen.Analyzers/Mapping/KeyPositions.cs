using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Converters;

namespace PickleGen.Analyzers.Mapping;

/// <summary>Where a type has keys of a dict or items of a set, at any depth of collections and tuples.</summary>
internal static class KeyPositions
{
    private const string Dictionary = "System.Collections.Generic.IDictionary`2";
    private const string Set = "System.Collections.Generic.ISet`1";

    /// <summary>Those of a member; what is <c>[Pickleable]</c> itself is looked at on its own.</summary>
    public static IEnumerable<KeyPosition> Of(ITypeSymbol type, Compilation compilation) => Of(type, compilation, depth: 0);

    /// <summary>Those of a type that is a subclass of dict or set in Python.</summary>
    public static IEnumerable<KeyPosition> OfItems(MappedType type)
    {
        string? wanted = type.Layout switch { LayoutKind.DictSubclass => Dictionary, LayoutKind.SetSubclass => Set, _ => null };
        return wanted is not null && type.Symbol.AllInterfaces.FirstOrDefault(implemented => implemented.HasMetadataName(wanted)) is { } found
            ? [new KeyPosition(found.TypeArguments[0], IsItem: wanted == Set)]
            : [];
    }

    private static IEnumerable<KeyPosition> Of(ITypeSymbol type, Compilation compilation, int depth)
    {
        // Types can be nested without end: class Tree : List<Tree>.
        const int DeepEnough = 16;
        if (depth == DeepEnough)
        {
            return [];
        }

        return type switch
        {
            IArrayTypeSymbol array => Of(array.ElementType, compilation, depth + 1),
            INamedTypeSymbol named when !named.IsPickleable() && ContextIndex.Of(compilation).Find(named) is not { Ways: > 0 } =>
                OfNamed(named, compilation, depth),
            _ => [],
        };
    }

    private static IEnumerable<KeyPosition> OfNamed(INamedTypeSymbol type, Compilation compilation, int depth)
    {
        IReadOnlyList<ITypeSymbol> parts = type.TypeArguments;
        string python = "";
        if (KnownTypes.ByMetadataName.TryGetValue(type.OriginalDefinition.MetadataName(), out KnownType? known))
        {
            python = known.PythonType;
        }
        else if (!type.IsTupleType && CollectionTraits.Of(type) is { } traits)
        {
            parts = traits.Items;
            python = traits.Member.StartsWith("Dictionary", StringComparison.Ordinal) ? "dict of" : traits.Member.StartsWith("Set", StringComparison.Ordinal) ? "set of" : "";
        }

        if (parts.Count > 0 && python.StartsWith("dict of", StringComparison.Ordinal))
        {
            yield return new KeyPosition(parts[0], IsItem: false);
        }
        else if (parts.Count > 0 && (python.StartsWith("set of", StringComparison.Ordinal) || python.StartsWith("frozenset of", StringComparison.Ordinal)))
        {
            yield return new KeyPosition(parts[0], IsItem: true);
        }

        foreach (KeyPosition inner in parts.SelectMany(part => Of(part, compilation, depth + 1)))
        {
            yield return inner;
        }
    }
}

/// <param name="Type">The type of the keys or items.</param>
/// <param name="IsItem">Whether it is a set's.</param>
internal readonly record struct KeyPosition(ITypeSymbol Type, bool IsItem)
{
    public string Noun => IsItem ? "set items" : "dictionary keys";
}
