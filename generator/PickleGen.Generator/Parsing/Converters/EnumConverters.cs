using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>A plain enum is Python's int; one with <c>[Pickleable]</c> is a Python Enum, told so where it is used.</summary>
internal static class EnumConverters
{
    public static ConverterModel? Resolve(INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (!type.IsPickleable())
            return Model(type, ConverterKind.Enum, "int", null);

        // The enum may come from another assembly, which has defaults of its own.
        var defaults = type.ContainingAssembly is { } assembly ? DefaultsParser.Parse(assembly) : DefaultsModel.None;
        if (PythonNames.Of(type, defaults, out var tried, out var problem) is { } name
            && TypeAliases.Of(type, name, out tried, out problem) is { } aliases)
        {
            return Model(type, ConverterKind.PythonEnum, name.QualifiedName, name) with { Aliases = aliases.ToEquatableArray() };
        }

        blocker = Blocker.Of(type, $"its Python name '{tried}' is not usable: {problem}");
        return null;
    }

    private static ConverterModel Model(INamedTypeSymbol type, ConverterKind kind, string pythonType, PythonNameModel? name) => new()
    {
        Kind = kind,
        Type = type.ForCode(),
        Name = type.Name,
        PythonType = pythonType,
        PythonName = name,
    };
}
