using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints a converter as an expression.</summary>
internal static class ConverterExpression
{
    /// <param name="converter">The converter.</param>
    /// <param name="self">How the converter of the type being generated is called where the expression stands.</param>
    public static string Of(ConverterModel converter, string self)
    {
        return converter.Kind switch
        {
            ConverterKind.Enum => $"{Runtime.Converters}.Enum<{converter.Type}>()",
            ConverterKind.PythonEnum => $"{Runtime.Converters}.PythonEnum<{converter.Type}>({ShapeEmitter.Name(converter.PythonName!)}{Aliases()})",
            ConverterKind.Numeric => $"{Runtime.Converters}.{converter.Member}<{converter.Item}>({Runtime.ArrayFormat}.{converter.Format})",
            ConverterKind.Pickleable => $"{Runtime.Converters}.For<{converter.Type}>()",
            ConverterKind.Generic => $"{converter.Type}.{Runtime.GenericFactory}({Arguments()})",
            ConverterKind.Parameter => converter.Member,
            ConverterKind.Self => self,
            _ when converter.Arguments.Count == 0 => $"{Runtime.Converters}.{converter.Member}",
            _ => $"{Runtime.Converters}.{converter.Member}({Arguments()})",
        };

        string Aliases() => string.Concat(converter.Aliases.Select(alias => $", new {Runtime.PyGlobal}({ShapeEmitter.Name(alias)})"));

        string Arguments() => string.Join(", ", converter.Arguments.Select(argument => Of(argument, self)));
    }
}
