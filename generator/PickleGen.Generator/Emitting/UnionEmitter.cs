using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converter of a type with <c>[PickleDerived]</c>, and for an abstract one all there is.</summary>
internal static class UnionEmitter
{
    public static string Emit(UnionModel model) => FileEmitter.Emit(
        model.Scope,
        writer => EmitType(writer, model),
        writeHead: model.Description is { } description ? writer => DescriptionEmitter.Emit(writer, description) : null);

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

        EmitFactory(writer, model, generic);
    }

    public static void EmitFactory(SourceWriter writer, UnionModel model, GenericModel generic)
    {
        var scope = GenericEmitter.ScopeVariable;
        var variables = GenericEmitter.Variables(generic);
        writer.Line("/// <summary>Makes the converter from those of the type arguments.</summary>");
        writer.Line($"public static {(generic.HidesBase ? "new " : "")}{Runtime.Converter(model.Type)} {Runtime.GenericFactory}({GenericEmitter.Parameters(generic)}, {Runtime.Scope}? {scope} = null) =>");
        using (writer.Indented())
            writer.Line($"{Runtime.Scope}.Find<{model.Type}>({scope}, {variables}) ?? new {model.Name}({variables}, {scope} ?? new());");
    }

    /// <param name="writer">Takes the code.</param>
    /// <param name="model">The union.</param>
    /// <param name="baseNeedsScope">Whether the converter of the base itself takes the scope.</param>
    public static void EmitConverter(SourceWriter writer, UnionModel model, bool baseNeedsScope = false)
    {
        writer.Line(FileEmitter.GeneratedCode);
        using (writer.Braces($"private sealed class {model.Name} : {Runtime.UnionConverter(model.Type)}"))
        {
            if (model.Generic is { } generic)
                EmitInstanceFields(writer, model, generic, baseNeedsScope);
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

    private static void EmitInstanceFields(SourceWriter writer, UnionModel model, GenericModel generic, bool baseNeedsScope)
    {
        foreach (var (name, converter) in model.Cases)
            writer.Line($"private readonly {Runtime.Converter(converter.Type)} {name};");

        if (model.Base is not null)
            writer.Line($"private readonly {model.Base} _self;");

        var scope = GenericEmitter.ScopeVariable;
        ConverterEmitter.Member(writer, $"public {model.Name}({GenericEmitter.Parameters(generic)}, {Runtime.Scope} {scope})");
        writer.Line("{");
        using (writer.Indented())
        {
            writer.Line($"{scope}.Add(this, {GenericEmitter.Variables(generic)});");
            if (model.Base is not null)
                writer.Line($"_self = new({GenericEmitter.Variables(generic)}, this{(baseNeedsScope ? ", " + scope : "")});");

            foreach (var (name, converter) in model.Cases)
                writer.Line($"{name} = {ConverterExpression.Of(converter, "this", scope)};");
        }

        writer.Line("}");
    }
}
