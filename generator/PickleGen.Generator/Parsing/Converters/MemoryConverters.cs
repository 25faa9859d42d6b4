using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Memory of bytes, and of other numbers.</summary>
internal static class MemoryConverters
{
    public static ConverterModel? Resolve(INamedTypeSymbol type)
    {
        if (type.Arity != 1 || type.MetadataName() is not ("System.Memory`1" or "System.ReadOnlyMemory`1"))
            return null;

        if (type.TypeArguments[0].SpecialType != SpecialType.System_Byte)
            return NumericConverters.Resolve(type, format: 0);

        return new ConverterModel
        {
            Kind = ConverterKind.Known,
            Type = type.ForCode(),
            Name = type.Name,
            PythonType = "bytes",
            Member = type.Name,
        };
    }
}
