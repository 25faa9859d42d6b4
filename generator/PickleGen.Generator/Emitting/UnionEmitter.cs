using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converter of a type with <c>[PickleDerived]</c>, and for an abstract one all there is.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel model) => FileEmitter.Emit(model.Scope, writer => EmitType(writer, model));

    private static void EmitType(SourceWriter writer, UnionModel model)
    {
        writer.Line($"/// <remarks>Pickled as {Text.Xml(string.Join(" or ", model.Cases.Select(field => field.Converter.PythonType)))}.</remarks>");
        var declaration = model.Generic is null ? $"{model.Scope.Declaration} : {Runtime.Pickleable(model.Type)}" : model.Scope.Declaration;
        using (writer.Braces(declaration))
        {
            EmitEntry(writer, model);
            writer.Blank();
            EmitConverter(writer, model);
        }
    }

    private static void EmitEntry(SourceWriter writer, UnionModel model)
    {
        if (model.Generic is not { } generic)
        {
            writer.Line($"static {Runtime.Converter(model.Type)} {Runtime.Pickleable(model.Type)}.Converter => {model.Name}.Instance;");
            return;
        }

        writer.Line("/// <summary>Makes the converter from those of the type arguments.</summary>");
        writer.Line($"public static {(generic.HidesBase ? "new " : "")}{Runtime.Converter(model.Type)} {Runtime.GenericFactory}({TypeEmitter.GenericParameters(generic)}) =>");
        using (writer.Indented())
            writer.Line($"new {model.Name}({string.Join(", ", generic.Parameters.Select(parameter => parameter.Variable))});");
    }

    public static void EmitConverter(SourceWriter writer, UnionModel model)
    {
        writer.Line(FileEmitter.GeneratedCode);
        using (writer.Braces($"private sealed class {model.Name} : {Runtime.UnionConverter(model.Type)}"))
        {
            if (model.Generic is { } generic)
                EmitInstanceFields(writer, model, generic);
            else
                EmitStaticFields(writer, model);

            var own = model.Base is null ? [] : new[] { model.Generic is null ? model.Base + ".Instance" : "_self" };
            ConverterEmitter.Member(writer, $"protected override {Runtime.AnyConverter}[] Cases => [{string.Join(", ", own.Concat(model.Cases.Select(field => field.Name)))}];");
        }
    }

    // Instance comes first: a case that contains the base finds it while the other cases are still null.
    private static void EmitStaticFields(SourceWriter writer, UnionModel model)
    {
        writer.Line($"public static readonly {model.Name} Instance = new();");
        foreach (var (name, converter) in model.Cases)
            writer.Line($"private static readonly {Runtime.Converter(converter.Type)} {name} = {ConverterExpression.Of(converter, "Instance")};");
    }

    private static void EmitInstanceFields(SourceWriter writer, UnionModel model, GenericModel generic)
    {
        foreach (var (name, converter) in model.Cases)
            writer.Line($"private readonly {Runtime.Converter(converter.Type)} {name};");

        ConverterEmitter.Member(writer, $"public {model.Name}({TypeEmitter.GenericParameters(generic)})");
        writer.Line("{");
        using (writer.Indented())
        {
            foreach (var (name, converter) in model.Cases)
                writer.Line($"{name} = {ConverterExpression.Of(converter, "this")};");
        }

        writer.Line("}");
    }
}
