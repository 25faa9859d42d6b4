using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Numbers that stand together, and the format <c>[PickleMember(Format = ...)]</c> gives them.</summary>
internal static class NumericConverters
{
    // The members of PickleArrayFormat, by value.
    private static readonly string[] Formats = ["List", "Array", "Bytes"];

    /// <summary>The converter of the type in that format; null if it is no block of numbers.</summary>
    public static ConverterModel? Resolve(ITypeSymbol type, int format)
    {
        if (format < 0 || format >= Formats.Length)
            return null;

        return type switch
        {
            IArrayTypeSymbol { IsSZArray: true } array => Model(array, array.ElementType, "NumericArray", format),
            INamedTypeSymbol { Arity: 1 } named => named.MetadataName() switch
            {
                "System.Collections.Generic.List`1" => Model(named, named.TypeArguments[0], "NumericList", format),
                "System.Memory`1" => Model(named, named.TypeArguments[0], "NumericMemory", format),
                "System.ReadOnlyMemory`1" => Model(named, named.TypeArguments[0], "NumericReadOnlyMemory", format),
                _ => null,
            },
            _ => null,
        };
    }

    private static ConverterModel? Model(ITypeSymbol type, ITypeSymbol item, string member, int format) =>
        NumberOf(item.SpecialType) is not { } number ? null : new ConverterModel
        {
            Kind = ConverterKind.Numeric,
            Type = type.ForCode(),
            Name = item.Name + member.Substring("Numeric".Length) + "As" + Formats[format],
            PythonType = Formats[format] switch { "List" => "list of " + number, "Array" => "array of " + number, _ => "bytes" },
            Member = member,
            Item = item.ForCode(),
            Format = Formats[format],
        };

    private static string? NumberOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => "int",
        SpecialType.System_Single or SpecialType.System_Double => "float",
        _ => null,
    };
}
