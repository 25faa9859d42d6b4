using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints how others get at the converter of a type with type parameters.</summary>
internal static class GenericEmitter
{
    /// <summary>The parser sees to it that no type parameter's converter has this name.</summary>
    public const string ScopeVariable = "scope";

    public static void EmitFactory(SourceWriter writer, TypeModel model, GenericModel generic)
    {
        var hiding = generic.HidesBase ? "new " : "";
        writer.Line($"/// <summary>Makes the converter of <c>{Text.Xml(model.PythonName.ToString())}</c> from those of the type arguments.</summary>");
        writer.Line($"public static {hiding}{Runtime.Converter(model.Type)} {Runtime.GenericFactory}({Parameters(generic)}, {Runtime.Scope}? {ScopeVariable} = null) =>");
        using (writer.Indented())
        {
            writer.Line(NeedsScope(model)
                ? $"{Runtime.Scope}.Find<{model.Type}>({ScopeVariable}, {Variables(generic)}) ?? new {model.ConverterName}({Variables(generic)}, {ScopeVariable} ?? new());"
                : $"new {model.ConverterName}({Variables(generic)});");
        }
    }

    /// <summary>Whether the type has members of generic types, which may lead back to it.</summary>
    public static bool NeedsScope(TypeModel model) => NeedsScope(model.Converters);

    public static bool NeedsScope(IEnumerable<ConverterFieldModel> fields) => fields.Any(field => HasGeneric(field.Converter));

    /// <summary>The converters of the type arguments as parameters.</summary>
    public static string Parameters(GenericModel generic) =>
        string.Join(", ", generic.Parameters.Select(parameter => $"{Runtime.Converter(parameter.Name)} {parameter.Variable}"));

    public static string Variables(GenericModel generic) =>
        string.Join(", ", generic.Parameters.Select(parameter => parameter.Variable));

    private static bool HasGeneric(ConverterModel converter) =>
        converter.Kind == ConverterKind.Generic || converter.TakesScope || converter.Arguments.Any(HasGeneric);
}
