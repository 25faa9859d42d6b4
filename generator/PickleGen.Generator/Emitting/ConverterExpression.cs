using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints a converter as an expression.</summary>
internal static class ConverterExpression
{
    /// <param name="converter">The converter.</param>
    /// <param name="self">How the converter of the type being generated is called where the expression stands.</param>
    /// <param name="scope">The variable with the scope of the converters being made; null to begin one.</param>
    public static string Of(ConverterModel converter, string self, string? scope = null)
    {
        return converter.Kind switch
        {
            ConverterKind.Enum => $"{Runtime.Converters}.Enum<{converter.Type}>()",
            ConverterKind.PythonEnum or ConverterKind.EnumName => EnumExpression.Of(converter, converter.Enum!),
            ConverterKind.Numeric => $"{Runtime.Converters}.{converter.Member}<{converter.Item}>({Runtime.ArrayFormat}.{converter.Format})",
            ConverterKind.Pickleable => $"{Runtime.Converters}.For<{converter.Type}>()",
            ConverterKind.Generic => $"{converter.Type}.{Runtime.GenericFactory}({Arguments()}{(scope is null ? "" : ", " + scope)})",
            ConverterKind.Custom => $"{Runtime.Converters}.{converter.Member}<{converter.Type}, {converter.Item}>({Forgiven()}, {CustomExpression.Creation(converter)})",
            ConverterKind.NotGenerated => $"{Runtime.Converters}.NotGenerated<{converter.Type}>()",
            ConverterKind.Defined when converter.Arguments.Count > 0 => $"{converter.Member}({Arguments()}{(scope is null || !converter.TakesScope ? "" : ", " + scope)})",
            ConverterKind.Defined => converter.Member,
            ConverterKind.Parameter => converter.Member,
            ConverterKind.Self => self,
            _ when converter.Arguments.Count == 0 => $"{Runtime.Converters}.{converter.Member}",
            _ => $"{Runtime.Converters}.{converter.Member}({Arguments()})",
        };

        // Converters do not carry the annotations that the types of the items have.
        string Forgiven()
        {
            var forgive = converter.Item == string.Join(", ", converter.Arguments.Select(argument => argument.Type)) ? "" : "!";
            return string.Join(", ", converter.Arguments.Select(argument => Of(argument, self, scope) + forgive));
        }

        string Arguments() => string.Join(", ", converter.Arguments.Select(argument => Of(argument, self, scope)));
    }
}
