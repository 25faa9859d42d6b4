using Microsoft.CodeAnalysis;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>What a type is as a collection, and how it is made.</summary>
/// <param name="Member">The factory of <c>PickleConverters</c>.</param>
/// <param name="Items">The type of the items, or those of keys and values.</param>
internal sealed record CollectionTraits(string Member, IReadOnlyList<ITypeSymbol> Items)
{
    private const string Generic = "System.Collections.Generic.";

    /// <summary>For what is made of entries: whether they go in by <c>Add(key, value)</c> instead of the indexer.</summary>
    public bool Adds { get; init; }

    /// <summary>Null for a type that is no collection, or that nothing can be put into.</summary>
    public static CollectionTraits? Of(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsAbstract
            || type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_IDisposable)
            || Only(type, "IEnumerable`1") is not { } enumerable)
        {
            return null;
        }

        var item = enumerable.TypeArguments[0];
        var canCreate = CanCreate(type);
        if (canCreate && type.IsReferenceType && OfDictionary(type, item) is { } dictionary)
            return dictionary;

        var isSet = Implemented(type, "ISet`1").Count > 0 || Implemented(type, "IReadOnlySet`1").Count > 0;
        var canAdd = canCreate && Methods(type, "Add", 1).Any(method => Same(method.Parameters[0].Type, item));
        if (canAdd && type.IsReferenceType)
            return new CollectionTraits(isSet ? "SetLike" : "ListLike", [item]);

        return canAdd || type.OriginalDefinition.Has("System.Runtime.CompilerServices.CollectionBuilderAttribute")
            ? new CollectionTraits(isSet ? "SetFrom" : "ListFrom", [item])
            : null;
    }

    private static CollectionTraits? OfDictionary(INamedTypeSymbol type, ITypeSymbol item)
    {
        if (Only(type, "IDictionary`2") is { } dictionary)
            return new CollectionTraits("DictionaryLike", dictionary.TypeArguments);

        if (item is not INamedTypeSymbol { Arity: 2 } pair || pair.MetadataName() != Generic + "KeyValuePair`2")
            return null;

        var (key, value) = (pair.TypeArguments[0], pair.TypeArguments[1]);
        var hasIndexer = Members(type).OfType<IPropertySymbol>().Any(property =>
            property is { IsIndexer: true, Parameters.Length: 1, SetMethod: not null } && IsOpen(property.SetMethod)
            && Same(property.Parameters[0].Type, key) && Same(property.Type, value));
        var hasAdd = Methods(type, "Add", 2).Any(method => Same(method.Parameters[0].Type, key) && Same(method.Parameters[1].Type, value));
        return hasIndexer || hasAdd
            ? new CollectionTraits("DictionaryFrom", [key, value]) { Adds = !hasIndexer }
            : null;
    }

    private static IReadOnlyList<INamedTypeSymbol> Implemented(INamedTypeSymbol type, string name) =>
        [.. type.AllInterfaces.Where(implemented => implemented.OriginalDefinition.HasMetadataName(Generic + name))];

    // A type that is two collections at once does not say which one it is.
    private static INamedTypeSymbol? Only(INamedTypeSymbol type, string name) =>
        Implemented(type, name) is { Count: 1 } implemented ? implemented[0] : null;

    private static bool CanCreate(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && IsOpen(constructor))
        && !Members(type).Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol type, string name, int parameters) =>
        Members(type).OfType<IMethodSymbol>().Where(method =>
            method.Name == name && method is { IsStatic: false, Arity: 0 } && method.Parameters.Length == parameters && IsOpen(method));

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type).SelectMany(declaring => declaring.GetMembers());

    // To all generated code of its assembly, or to everybody.
    private static bool IsOpen(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal && symbol.Locations.Any(location => location.IsInSource));

    private static bool Same(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
