using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Arrays of up to four dimensions; a byte array is Python's bytes.</summary>
internal static class ArrayConverters
{
    public static ConverterModel? Resolve(ConverterResolver resolver, IArrayTypeSymbol array, out Blocker? blocker)
    {
        blocker = null;
        if (array.IsSZArray && array.ElementType.SpecialType == SpecialType.System_Byte)
            return Model(array, "ByteArray", "ByteArray", "bytes", []);

        if (array.Rank > 4)
        {
            blocker = Blocker.Of(array, "arrays have at most four dimensions here; use an array of arrays");
            return null;
        }

        if (resolver.Resolve(array.ElementType, out blocker) is not { } item)
            return null;

        var member = array.Rank switch { 1 => "Array", 2 => "Array2D", 3 => "Array3D", _ => "Array4D" };
        var list = string.Concat(Enumerable.Repeat("list of ", array.Rank));
        return Model(array, member, item.Name + member, list + item.PythonType, [item]);
    }

    private static ConverterModel Model(IArrayTypeSymbol array, string member, string name, string pythonType, ConverterModel[] arguments) => new()
    {
        Kind = ConverterKind.Known,
        Type = array.ForCode(),
        Name = name,
        PythonType = pythonType,
        Member = member,
        Arguments = new(arguments),
    };
}
