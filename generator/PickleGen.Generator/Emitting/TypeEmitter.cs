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
            if (model.Union is { } union)
            {
                writer.Blank();
                UnionEmitter.EmitConverter(writer, union, GenericEmitter.NeedsScope(model));
            }
        }
    }

    // How others get at the converter.
    private static void EmitEntry(SourceWriter writer, TypeModel model)
    {
        var converter = model.Union?.Name ?? model.ConverterName;
        if (model.Generic is not { } generic)
        {
            writer.Line($"static {Runtime.Converter(model.Type)} {Runtime.Pickleable(model.Type)}.Converter => {converter}.Instance;");
            return;
        }

        if (model.Union is { } union)
            UnionEmitter.EmitFactory(writer, union, generic);
        else
            GenericEmitter.EmitFactory(writer, model, generic);
    }
}
