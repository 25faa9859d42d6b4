using System.Text.Json;

namespace PickleGen.Testing.Data;

/// <summary>JSON as test data has it: nested deeper than usual, with keys that are often absent.</summary>
public static class TestJson
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1_000_000 };

    public static JsonElement Parse(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8, Deep);
        return document.RootElement.Clone();
    }

    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, Deep);
        return document.RootElement.Clone();
    }

    public static JsonElement? Get(this JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value : null;

    public static string? Text(this JsonElement json, string key) => json.Get(key)?.GetString();

    public static bool Flag(this JsonElement json, string key, bool absent = false) => json.Get(key)?.GetBoolean() ?? absent;

    /// <summary>The items of an array; none where the key is absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement json, string key) => json.Get(key) is { } items ? items.EnumerateArray() : [];
}
