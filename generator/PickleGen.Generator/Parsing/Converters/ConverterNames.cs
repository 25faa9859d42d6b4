using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing.Converters;

/// <summary>Readable names: <c>DictionaryOfStringAndOrderArray</c>.</summary>
internal static class ConverterNames
{
    public static string Of(string name, IReadOnlyCollection<ConverterModel> arguments) =>
        arguments.Count == 0 ? name : $"{name}Of{string.Join("And", arguments.Select(argument => argument.Name))}";
}
