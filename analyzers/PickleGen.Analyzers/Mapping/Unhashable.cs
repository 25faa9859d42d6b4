using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Contexts;
using PickleGen.Generator.Parsing.Converters;
using PickleGen.Generator.Parsing.Members;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Analyzers.Mapping;

/// <summary>Why Python cannot hash the values of a type.</summary>
/// <param name="What">The Python type: <c>a list</c>.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="ListType">The <c>[Pickleable]</c> type that is a plain list in Python and could be a tuple.</param>
internal sealed record Unhashable(string What, string Remedy, INamedTypeSymbol? ListType = null)
{
    private const string UseTuple = "use a tuple, or a record of its parts";
    private const string UseFrozenSet = "use a FrozenSet or an ImmutableHashSet, which are frozensets";

    /// <summary>Null for what can be hashed, and for what is not known.</summary>
    public static Unhashable? Find(ITypeSymbol type, Compilation compilation) =>
        Find(type, compilation, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private static Unhashable? Find(ITypeSymbol type, Compilation compilation, HashSet<ITypeSymbol> inside) => type switch
    {
        IArrayTypeSymbol array => IsBytes(array) ? null : new("a list", UseTuple),
        INamedTypeSymbol named when inside.Add(named) => FindNamed(named, compilation, inside),
        _ => null,
    };

    private static Unhashable? FindNamed(INamedTypeSymbol type, Compilation compilation, HashSet<ITypeSymbol> inside)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Error || (!type.IsPickleable() && ContextIndex.Of(compilation).Find(type) is { Ways: > 0 }))
        {
            return null;
        }

        if (type.IsPickleable())
        {
            return FindPickleable(type, compilation, inside);
        }

        if (type.IsTupleType || TupleConverters.IsTuple(type) || type.UnderlyingOfNullable() is not null || type.MetadataName() == "System.Collections.Generic.KeyValuePair`2")
        {
            IEnumerable<ITypeSymbol> items = type.IsTupleType ? type.TupleElements.Select(static element => element.Type) : type.TypeArguments;
            return items.Select(item => Find(item, compilation, inside)).FirstOrDefault(static found => found is not null);
        }

        if (MemoryConverters.IsMemory(type))
        {
            return type.TypeArguments[0].SpecialType == SpecialType.System_Byte ? null : new("a list", UseTuple);
        }

        return InlineArrayConverters.IsInlineArray(type) ? new("a list", UseTuple)
            : KnownTypes.ByMetadataName.TryGetValue(type.OriginalDefinition.MetadataName(), out KnownType? known) ? OfKnown(known.PythonType)
            : CollectionTraits.Of(type)?.Member switch
            {
                null or "SetFrom" => null,
                "SetLike" => OfKnown("set"),
                "ListLike" or "ListFrom" => OfKnown("list"),
                _ => OfKnown("dict"),
            };
    }

    private static Unhashable? OfKnown(string pythonType) => pythonType.Split(' ')[0] switch
    {
        "list" => new("a list", UseTuple),
        "set" => new("a set", UseFrozenSet),
        "dict" => new("a dict", UseTuple),
        "OrderedDict" => new("an OrderedDict", UseTuple),
        "defaultdict" or "Counter" or "deque" => new($"a {pythonType}", UseTuple),
        "bytearray" => new("a bytearray", "use byte[], which is bytes"),
        "array" => new("an array", UseTuple),
        _ => null,
    };

    private static Unhashable? FindPickleable(INamedTypeSymbol type, Compilation compilation, HashSet<ITypeSymbol> inside)
    {
        if (MappedTypes.Of(type.OriginalDefinition, compilation, CancellationToken.None) is not { HasHooks: false } mapped || type.IsAbstract)
        {
            return null;
        }

        string name = type.ForMessage();
        switch (mapped.Layout)
        {
            case LayoutKind.List:
                return new("a list", $"write As = PickleAs.Tuple on '{name}'", type.OriginalDefinition);
            case LayoutKind.Dict:
                return new("a dict", $"leave out As = PickleAs.Dict on '{name}'");
            case LayoutKind.DictSubclass:
                return new("a subclass of dict", UseTuple);
            case LayoutKind.ListSubclass:
                return new("a subclass of list", UseTuple);
            case LayoutKind.SetSubclass:
                return new("a subclass of set", UseFrozenSet);
            case LayoutKind.Tuple or LayoutKind.NamedTuple:
                return OfMember(mapped, compilation, inside, $"a tuple with {{0}}, '{name}.{{1}}'");
            default:
                // Records and structs compare by value: a dataclass with eq=True has no hash but that of its members.
                return type.IsRecord || type.IsValueType
                    ? OfMember(mapped, compilation, inside, $"a dataclass that compares {{0}}, '{name}.{{1}}'")
                    : null;
        }
    }

    private static Unhashable? OfMember(MappedType type, Compilation compilation, HashSet<ITypeSymbol> inside, string what)
    {
        foreach (PickledMember member in type.Members)
        {
            if (Find(member.Member.Type, compilation, inside) is { } found)
            {
                return new(string.Format(System.Globalization.CultureInfo.InvariantCulture, what, found.What, member.Member.Name), found.Remedy + " there", found.ListType);
            }
        }

        return null;
    }

    private static bool IsBytes(IArrayTypeSymbol array) => array.IsSZArray && array.ElementType.SpecialType == SpecialType.System_Byte;
}
