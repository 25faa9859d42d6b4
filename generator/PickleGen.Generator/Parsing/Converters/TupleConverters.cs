using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Tuples of both kinds. From the eighth item on a tuple nests another one, and so does its converter.</summary>
internal static class TupleConverters
{
    private const int MaxNamed = 4;
    private const int Rest = 7;

    public static bool IsTuple(INamedTypeSymbol type) =>
        type is { Name: "Tuple" or "ValueTuple", Arity: > 0, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public static ConverterModel? Resolve(ConverterResolver resolver, INamedTypeSymbol type, out Blocker? blocker)
    {
        var underlying = type.TupleUnderlyingType ?? type;
        if (resolver.ResolveAll(underlying.TypeArguments, out blocker) is not { } items)
            return null;

        return new ConverterModel
        {
            Kind = ConverterKind.Known,
            Type = underlying.ForCode(),
            Name = items.Count > MaxNamed ? underlying.Name + "Of" + Flatten(items).Count() : ConverterNames.Of(underlying.Name, items),
            PythonType = $"tuple of ({string.Join(", ", Flatten(items).Select(item => item.PythonType))})",
            Member = underlying.Name,
            Arguments = items.ToEquatableArray(),
        };
    }

    private static IEnumerable<ConverterModel> Flatten(IReadOnlyList<ConverterModel> items) =>
        items.Count > Rest && (items[Rest].Member is "Tuple" or "ValueTuple")
            ? items.Take(Rest).Concat(Flatten([.. items[Rest].Arguments]))
            : items;
}
