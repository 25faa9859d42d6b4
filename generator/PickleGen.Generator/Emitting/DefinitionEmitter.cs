using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the converters that a context defines: each one exists once, for all types of the assembly.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(SourceWriter writer, ContextModel model)
    {
        // A generic converter is made where it is used, and needs no place here.
        var definitions = model.Definitions.Where(definition => definition.Kind != DefinitionKind.Converter || definition.Generic is null).ToList();
        if (definitions.Count == 0)
            return;

        writer.Blank();
        writer.Line(FileEmitter.GeneratedCode);
        using (writer.Braces($"{model.DefinitionsAccessibility} static class {model.DefinitionsName}"))
        {
            foreach (var definition in definitions)
            {
                writer.Blank();
                if (definition.Members is { } members)
                    ConverterEmitter.Emit(writer, members, "internal");
                else if (definition.Kind == DefinitionKind.Surrogate)
                    EmitSurrogate(writer, definition);
                else
                    EmitConverter(writer, definition);
            }
        }
    }

    // Instance comes first: types that contain each other find it while the rest is still null.
    private static void EmitSurrogate(SourceWriter writer, DefinitionModel definition)
    {
        var declared = Declared(definition);
        using (writer.Braces($"internal sealed class {declared} : {Runtime.SurrogateConverter(definition.Type, definition.Target)}{definition.Constraints}"))
        {
            var surrogate = definition.Surrogate!;
            var field = definition.Generic is null ? "Inner" : "_inner";
            if (definition.Generic is not { } generic)
            {
                writer.Line($"public static readonly {definition.Name} Instance = new(){Initializer(definition)};");
                writer.Line($"private static readonly {Runtime.Converter(surrogate.Type)} Inner = {ConverterExpression.Of(surrogate, "Instance")};");
            }
            else
            {
                var scope = GenericEmitter.ScopeVariable;
                var variables = GenericEmitter.Variables(generic);
                writer.Line($"private readonly {Runtime.Converter(surrogate.Type)} _inner;");
                ConverterEmitter.Member(writer, $"private {definition.Name}({GenericEmitter.Parameters(generic)}, {Runtime.Scope} {scope})");
                writer.Line("{");
                using (writer.Indented())
                {
                    writer.Line($"{scope}.Add(this, {variables});");
                    writer.Line($"_inner = {ConverterExpression.Of(surrogate, "this", scope)};");
                }

                writer.Line("}");
                ConverterEmitter.Member(writer, $"public static {Runtime.Converter(definition.Type)} Create({GenericEmitter.Parameters(generic)}, {Runtime.Scope}? {scope} = null) =>");
                using (writer.Indented())
                    writer.Line($"{Runtime.Scope}.Find<{definition.Type}>({scope}, {variables}) ?? new {Declared(definition)}({variables}, {scope} ?? new());");
            }

            ConverterEmitter.Member(writer, $"protected override {Runtime.Converter(surrogate.Type)} Surrogate => {field};");
        }
    }

    private static void EmitConverter(SourceWriter writer, DefinitionModel definition)
    {
        using (writer.Braces($"internal static class {definition.Name}"))
            writer.Line($"public static readonly {Runtime.Converter(definition.Type)} Instance = new {definition.Target}(){Initializer(definition)};");
    }

    private static string Initializer(DefinitionModel definition) => definition.IncludesDerived ? " { IncludesDerived = true }" : "";

    private static string Declared(DefinitionModel definition) => definition.Generic is { } generic
        ? $"{definition.Name}<{string.Join(", ", generic.Parameters.Select(parameter => parameter.Name))}>"
        : definition.Name;
}
