using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converter of a <c>[Pickleable]</c> enum.</summary>
internal static class EnumExpression
{
    public static string Of(ConverterModel converter, EnumModel model)
    {
        var (factory, arguments) = model.Form == EnumForm.Name
            ? (model.IsFlags ? "FlagName" : "EnumName", "")
            : (model.IsFlags ? "PythonFlag" : "PythonEnum", $"{Text.Quote(model.PythonName.Module)}, {Text.Quote(model.PythonName.QualifiedName)}");
        if (model.SaysNames)
            arguments += (arguments.Length > 0 ? ", " : "") + "[" + string.Join(", ", model.Members.Select(member => $"({Text.Quote(member.PythonName)}, {converter.Type}.{member.Name})")) + "]";
        if (converter.Aliases.Count > 0)
            arguments += $", aliases: [{string.Join(", ", converter.Aliases.Select(alias => $"new({ShapeEmitter.Name(alias)})"))}]";

        return $"{Runtime.Converters}.{factory}<{converter.Type}>({arguments})";
    }
}
