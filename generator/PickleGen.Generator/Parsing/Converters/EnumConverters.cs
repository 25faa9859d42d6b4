using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Enums;
using PickleGen.Generator.Parsing.Naming;
using PickleGen.Generator.Parsing.Text;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>A plain enum is Python's int; one with <c>[Pickleable]</c> says what it is, which is told where it is used.</summary>
internal static class EnumConverters
{
    public static ConverterModel? Resolve(INamedTypeSymbol type, out Blocker? blocker)
    {
        blocker = null;
        if (!type.IsPickleable())
            return Model(type, ConverterKind.Enum, "int", null);

        // The enum may come from another assembly, which has defaults of its own.
        var defaults = type.ContainingAssembly is { } assembly ? DefaultsParser.Parse(assembly) : DefaultsModel.None;
        if (PythonNames.Of(type, defaults, out var tried, out var problem) is not { } name
            || TypeAliases.Of(type, name, out tried, out problem) is not { } aliases)
        {
            blocker = Blocker.Of(type, $"its Python name '{tried}' is not usable: {problem}");
            return null;
        }

        var model = EnumParser.Parse(type, name, defaults);
        if (EnumChecker.Problem(type, model) is { } reason)
        {
            blocker = Blocker.Of(type, reason);
            return null;
        }

        return model.Form switch
        {
            EnumForm.Int => Model(type, ConverterKind.Enum, "int", null),
            EnumForm.Name => Model(type, ConverterKind.EnumName, $"str, a name of {name.QualifiedName}", model),
            _ => Model(type, ConverterKind.PythonEnum, name.QualifiedName, model) with { Aliases = aliases.ToEquatableArray() },
        };
    }

    private static ConverterModel Model(INamedTypeSymbol type, ConverterKind kind, string pythonType, EnumModel? model) => new()
    {
        Kind = kind,
        Type = type.ForCode(),
        Name = type.Name,
        PythonType = pythonType,
        PythonName = model?.PythonName,
        Enum = model,
    };
}
