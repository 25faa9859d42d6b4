using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Catalogue;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>
/// Collections that are neither .NET's own nor <c>[Pickleable]</c>: what a collection initializer or a collection
/// expression could make.
/// </summary>
internal static class CustomCollections
{
    /// <summary>The converter; null with a blocker if one stands in the way, without one if it is no collection.</summary>
    public static ConverterModel? Resolve(ConverterResolver resolver, INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (CollectionTraits.Of(type) is not { } traits || Unpicklable.Find(type) is not null)
            return null;

        if (resolver.IsResolving(type))
        {
            blocker = Blocker.Of(type, "its items are collections of its own type; hold them in a member of a [Pickleable] type");
            return null;
        }

        if (LostMember(type) is { } lost)
        {
            blocker = Blocker.Of(type, $"it is pickled as its items, so that '{lost.Name}' would be lost; mark '{type.ForMessage()}' [Pickleable(As = PickleAs.{Subclass(traits)})], or '{lost.Name}' [PickleIgnore]");
            return null;
        }

        using (resolver.Resolving(type))
        {
            return resolver.ResolveAll(traits.Items, out blocker) is { } items ? Model(type, traits, items) : null;
        }
    }

    private static ConverterModel Model(INamedTypeSymbol type, CollectionTraits traits, IReadOnlyList<ConverterModel> items) => new()
    {
        Kind = ConverterKind.Custom,
        Type = type.ForCode(),
        Name = ConverterNames.Of(type.Name, type.AllTypeArguments().Count == 0 ? [] : items),
        PythonType = traits.Member switch
        {
            "DictionaryLike" or "DictionaryFrom" => $"dict of {items[0].PythonType} to {items[1].PythonType}",
            "SetLike" => "set of " + items[0].PythonType,
            "SetFrom" => "frozenset of " + items[0].PythonType,
            _ => "list of " + items[0].PythonType,
        },
        Member = traits.Member,
        Item = string.Join(", ", traits.Items.Select(item => item.ForCodeAnnotated())),
        Format = traits.Adds ? "Add" : "",
        Arguments = items.ToEquatableArray(),
    };

    private static string Subclass(CollectionTraits traits) => traits.Member switch
    {
        "DictionaryLike" or "DictionaryFrom" => "DictSubclass",
        "SetLike" or "SetFrom" => "SetSubclass",
        _ => "ListSubclass",
    };

    // .NET's own collections have settings at most, such as a capacity; what a program adds is state.
    private static ISymbol? LostMember(INamedTypeSymbol type) =>
        type.BaseTypes().Prepend(type)
            .Where(declaring => !declaring.MetadataName().StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(declaring => declaring.GetMembers())
            .FirstOrDefault(member => !member.IsStatic
                && member.DeclaredAccessibility == Accessibility.Public
                && !member.Has(WellKnown.PickleIgnore)
                && member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public });
}
