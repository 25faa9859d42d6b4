using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Blocks of memory: bytes, other numbers, and lists of anything else.</summary>
internal static class MemoryConverters
{
    public static bool IsMemory(INamedTypeSymbol type) =>
        type.Arity == 1 && type.MetadataName() is "System.Memory`1" or "System.ReadOnlyMemory`1" or "System.ArraySegment`1";

    public static ConverterModel? Resolve(ConverterResolver resolver, INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        var isSegment = type.Name == "ArraySegment";
        if (type.TypeArguments[0].SpecialType == SpecialType.System_Byte)
            return Model(type, isSegment ? "ByteArraySegment" : type.Name, "bytes", []);

        if (NumericConverters.Resolve(type, format: 0) is { } numbers)
            return numbers;

        return resolver.Resolve(type.TypeArguments[0], out blocker) is { } item
            ? Model(type, isSegment ? type.Name : type.Name + "Of", "list of " + item.PythonType, [item])
            : null;
    }

    private static ConverterModel Model(INamedTypeSymbol type, string member, string pythonType, IReadOnlyList<ConverterModel> arguments) => new()
    {
        Kind = ConverterKind.Known,
        Type = type.ForCode(),
        Name = arguments.Count == 0 ? member : ConverterNames.Of(type.Name, arguments),
        PythonType = pythonType,
        Member = member,
        Arguments = arguments.ToEquatableArray(),
    };
}
