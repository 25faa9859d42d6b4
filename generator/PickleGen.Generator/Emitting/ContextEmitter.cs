using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the generated part of a <c>PickleContext</c>.</summary>
internal static class ContextEmitter
{
    public static string Emit(ContextModel model) => FileEmitter.Emit(model.Scope, writer => EmitContext(writer, model));

    private static void EmitContext(SourceWriter writer, ContextModel model)
    {
        using (writer.Braces(model.Scope.Declaration))
        {
            if (model.EmitDefault)
            {
                writer.Line("/// <summary>The context, ready to use.</summary>");
                writer.Line($"public static {model.Name} Default {{ get; }} = new();");
            }

            if (model.EmitConstructor)
            {
                ConverterEmitter.Member(writer, $"private {model.Name}() : base({model.ConvertersName}.All)");
                writer.Line("{");
                writer.Line("}");
            }

            foreach (var entry in model.Entries)
            {
                writer.Blank();
                writer.Line($"/// <summary>Pickles <c>{Text.Xml(entry.Converter.Type.Replace("global::", ""))}</c>: in Python {Text.Xml(entry.Converter.PythonType)}.</summary>");
                writer.Line($"{entry.Accessibility} {Runtime.Converter(entry.Converter.Type)} {entry.Property} => {model.ConvertersName}.{entry.Property};");
            }

            if (model.Includes.Count > 0)
            {
                writer.Blank();
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {Runtime.Context}[] Includes => [{string.Join(", ", model.Includes)}];");
            }

            EmitConverters(writer, model);
            DefinitionEmitter.Emit(writer, model);
        }
    }

    // In a class of their own, so that they exist before the constructor asks for them.
    private static void EmitConverters(SourceWriter writer, ContextModel model)
    {
        writer.Blank();
        writer.Line(FileEmitter.GeneratedCode);
        using (writer.Braces($"private static class {model.ConvertersName}"))
        {
            foreach (var entry in model.Entries)
                writer.Line($"public static readonly {Runtime.Converter(entry.Converter.Type)} {entry.Property} = {ConverterExpression.Of(entry.Converter, "")};");

            ConverterEmitter.Member(writer, $"public static {Runtime.AnyConverter}[] All => [{string.Join(", ", model.Entries.Select(entry => entry.Property))}];");
        }
    }
}
