using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converter of a <c>[Pickleable]</c> enum.</summary>
internal static class EnumExpression
{
    public static string Of(ConverterModel converter, EnumModel model)
    {
        var (factory, name) = model.Form == EnumForm.Name
            ? (model.IsFlags ? "FlagName" : "EnumName", "")
            : (model.IsFlags ? "PythonFlag" : "PythonEnum", $"{Text.Quote(model.PythonName.Module)}, {Text.Quote(model.PythonName.QualifiedName)}");
        var members = model.SaysNames
            ? "[" + string.Join(", ", model.Members.Select(member => $"({Text.Quote(member.PythonName)}, {converter.Type}.{member.Name})")) + "]"
            : "";
        return $"{Runtime.Converters}.{factory}<{converter.Type}>({name}{(name.Length > 0 && members.Length > 0 ? ", " : "")}{members})";
    }
}
