using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints the functions that make a collection of the program's own.</summary>
internal static class CustomExpression
{
    public static string Creation(ConverterModel converter) => converter.Member switch
    {
        "InlineArray" => $"static (ref {converter.Type} array) => array",
        "ListFrom" or "SetFrom" => "static items => [.. items]",
        "DictionaryLike" => "static () => new()",
        "DictionaryFrom" => $"static entries => {{ var made = new {converter.Type}(); foreach (var (key, value) in entries) {Put(converter)}; return made; }}",
        _ => "static () => new(), static (collection, item) => collection.Add(item)",
    };

    private static string Put(ConverterModel converter) =>
        converter.Format == "Add" ? "made.Add(key, value)" : "made[key] = value";
}
