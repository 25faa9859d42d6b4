using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converter class.</summary>
internal static class ConverterEmitter
{
    public static void Emit(SourceWriter writer, TypeModel model, string accessibility = "private")
    {
        var creation = model.Creation;
        var baseType = model.Hooks is { ReplacesMembers: true } hooked ? HookEmitter.BaseType(model, hooked)
            : creation.Built
            ? Runtime.BuiltConverter(model.Type, $"{model.ConverterName}.{creation.PartsName}")
            : Runtime.ObjectConverter(model.Type);

        writer.Line(FileEmitter.GeneratedCode);
        using (writer.Braces($"{accessibility} sealed class {model.ConverterName} : {baseType}"))
        {
            if (model.Generic is { } generic)
                EmitInstanceFields(writer, model, generic);
            else
                EmitStaticFields(writer, model);

            Member(writer, $"protected override {Runtime.AnyConverter}[] References => [{string.Join(", ", model.Converters.Select(field => field.Name))}];");
            LayoutEmitter.EmitItems(writer, model);
            if (model.Hooks is { ReplacesMembers: true } instead)
                HookEmitter.EmitContent(writer, model, instead);
            else if (creation.Built)
                BuiltEmitter.Emit(writer, model);
            else
                ObjectEmitter.Emit(writer, model);

            VersionEmitter.Emit(writer, model);
            if (model.Hooks is { } hooks)
                HookEmitter.EmitOthers(writer, model, hooks);

            AccessorEmitter.Emit(writer, model.Accessors);
        }
    }

    public static void Member(SourceWriter writer, string line)
    {
        writer.Blank();
        writer.Line(line);
    }

    // Instance comes first: converters of types in a cycle find each other through it while the rest is still null.
    private static void EmitStaticFields(SourceWriter writer, TypeModel model)
    {
        writer.Line($"public static readonly {model.ConverterName} Instance = new(){(model.IncludesDerived ? " { IncludesDerived = true }" : "")};");
        foreach (var (name, converter) in model.Converters)
            writer.Line($"private static readonly {Runtime.Converter(converter.Type)} {name} = {ConverterExpression.Of(converter, model.Union is { } union ? union.Name + ".Instance" : "Instance")};");

        if (model.Layout.Items is { } items)
            writer.Line($"private static readonly {LayoutEmitter.ItemsType(model)} {items.Field} = {LayoutEmitter.ItemsExpression(model, items)};");

        EmitConstructor(writer, model, $"private {model.ConverterName}()", []);
    }

    private static void EmitInstanceFields(SourceWriter writer, TypeModel model, GenericModel generic)
    {
        foreach (var (name, converter) in model.Converters)
            writer.Line($"private readonly {Runtime.Converter(converter.Type)} {name};");

        if (model.Union is { } known)
            writer.Line($"private readonly {known.Name} _union;");

        // Known before its fields are set, so that generic types in a cycle find each other. What has derived types is known
        // by the converter of all of them.
        var scope = GenericEmitter.ScopeVariable;
        var scoped = GenericEmitter.NeedsScope(model);
        var assignments = model.Converters.Select(field => $"{field.Name} = {ConverterExpression.Of(field.Converter, model.Union is null ? "this" : "union", scope)};").ToList();
        if (model.Union is not null)
            assignments.Insert(0, "_union = union;");
        else if (scoped)
            assignments.Insert(0, $"{scope}.Add(this, {GenericEmitter.Variables(generic)});");

        if (model.Layout.Items is { } items)
        {
            writer.Line($"private readonly {LayoutEmitter.ItemsType(model)} {items.Field};");
            assignments.Add($"{items.Field} = {LayoutEmitter.ItemsExpression(model, items)};");
        }

        var union = model.Union is { } owner ? $", {owner.Name} union" : "";
        EmitConstructor(
            writer,
            model,
            $"public {model.ConverterName}({GenericEmitter.Parameters(generic)}{union}{(scoped ? $", {Runtime.Scope} {scope}" : "")})",
            assignments);
    }

    private static void EmitConstructor(SourceWriter writer, TypeModel model, string header, IReadOnlyCollection<string> assignments)
    {
        Member(writer, header);
        using (writer.Indented())
            writer.Line($": base({ShapeEmitter.Shape(model)})");

        if (assignments.Count == 0)
        {
            writer.Line("{ }");
            return;
        }

        writer.Line("{");
        using (writer.Indented())
        {
            foreach (var assignment in assignments)
                writer.Line(assignment);
        }

        writer.Line("}");
    }
}
