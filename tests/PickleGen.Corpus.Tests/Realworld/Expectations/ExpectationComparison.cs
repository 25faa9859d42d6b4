using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>Whether two expectations are the same.</summary>
internal static class ExpectationComparison
{
    /// <summary>Null if they are, else a sentence that says where not.</summary>
    public static string? Difference(JsonElement expected, JsonNode? actual) => Compare(expected, TestJson.Parse(actual?.ToJsonString() ?? "null"), "$");

    private static string? Compare(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind) return Say(path, expected, actual);
        return expected.ValueKind switch
        {
            JsonValueKind.Object => CompareNodes(expected, actual, path),
            JsonValueKind.Array => CompareItems([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], path),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? null : Say(path, expected, actual),
            _ => expected.GetRawText() == actual.GetRawText() ? null : Say(path, expected, actual),
        };
    }

    private static string? CompareNodes(JsonElement expected, JsonElement actual, string path)
    {
        var tag = expected.Text("$");
        foreach (var key in Keys(expected).Union(Keys(actual)))
        {
            // The bits of a float say more than its text.
            if (tag == "float" && key == "v") continue;
            if (expected.Get(key) is not { } first || actual.Get(key) is not { } second) return $"{path}: {key} is {(expected.Get(key) is null ? "not expected" : "missing")}";
            var difference = (tag, key) switch
            {
                ("set" or "frozenset", "items") => CompareUnordered(first, second, path),
                ("complex", "re" or "im") => Number(first).Equals(Number(second)) ? null : Say($"{path}.{key}", first, second),
                _ => Compare(first, second, $"{path}.{key}"),
            };
            if (difference is not null) return difference;
        }

        return null;
    }

    private static string? CompareItems(JsonElement[] expected, JsonElement[] actual, string path)
    {
        if (expected.Length != actual.Length) return $"{path}: expected {expected.Length} items, found {actual.Length}";
        for (var i = 0; i < expected.Length; i++)
        {
            if (Compare(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference) return difference;
        }

        return null;
    }

    private static string? CompareUnordered(JsonElement expected, JsonElement actual, string path)
    {
        var left = actual.EnumerateArray().ToList();
        if (expected.GetArrayLength() != left.Count) return Say(path, expected, actual);
        foreach (var item in expected.EnumerateArray())
        {
            var at = left.FindIndex(other => Compare(item, other, path) is null);
            if (at < 0) return $"{path}: {item.GetRawText()} is missing";
            left.RemoveAt(at);
        }

        return null;
    }

    private static IEnumerable<string> Keys(JsonElement node) => node.EnumerateObject().Select(key => key.Name);

    private static double Number(JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    private static string Say(string path, JsonElement expected, JsonElement actual) => $"{path}: expected {Short(expected)}, found {Short(actual)}";

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : json.GetRawText();
}
