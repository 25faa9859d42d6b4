using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Tuples of both kinds. From the eighth item on a tuple nests another one, and so does its converter.</summary>
internal static class TupleConverters
{
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
            Name = ConverterNames.Of(underlying.Name, items),
            PythonType = $"tuple of {string.Join(", ", items.Select(item => item.PythonType))}",
            Member = underlying.Name,
            Arguments = items.ToEquatableArray(),
        };
    }
}
