using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the generated part of a <c>[Pickleable]</c> type.</summary>
internal static class TypeEmitter
{
    public static string Emit(TypeModel model) =>
        FileEmitter.Emit(model.Scope, writer => EmitType(writer, model), writer => AccessorEmitter.EmitHosts(writer, model), writer => DescriptionEmitter.Emit(writer, model.Description));

    private static void EmitType(SourceWriter writer, TypeModel model)
    {
        RemarksEmitter.Emit(writer, model);
        var declaration = model.Generic is null
            ? $"{model.Scope.Declaration} : {Runtime.Pickleable(model.Type)}"
            : model.Scope.Declaration;
        using (writer.Braces(declaration))
        {
            EmitEntry(writer, model);
            writer.Blank();
            ConverterEmitter.Emit(writer, model);
        }
    }

    // How others get at the converter.
    private static void EmitEntry(SourceWriter writer, TypeModel model)
    {
        if (model.Generic is not { } generic)
        {
            writer.Line($"static {Runtime.Converter(model.Type)} {Runtime.Pickleable(model.Type)}.Converter => {model.ConverterName}.Instance;");
            return;
        }

        var hiding = generic.HidesBase ? "new " : "";
        writer.Line($"/// <summary>Makes the converter of <c>{Text.Xml(model.PythonName.ToString())}</c> from those of the type arguments.</summary>");
        writer.Line($"public static {hiding}{Runtime.Converter(model.Type)} {Runtime.GenericFactory}({GenericParameters(generic)}) =>");
        using (writer.Indented())
            writer.Line($"new {model.ConverterName}({string.Join(", ", generic.Parameters.Select(parameter => parameter.Variable))});");
    }

    /// <summary>The converters of the type arguments as parameters.</summary>
    public static string GenericParameters(GenericModel generic) =>
        string.Join(", ", generic.Parameters.Select(parameter => $"{Runtime.Converter(parameter.Name)} {parameter.Variable}"));
}
