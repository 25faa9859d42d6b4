using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PickleGen.Testing.Data;

namespace PickleGen.Testing.Corpus;

/// <summary>
/// Whether two trees of tags are the same graph. <c>ref</c>s are followed, and <c>id</c>s have to correspond one to
/// one: what is shared in one tree is shared in the other.
/// </summary>
public sealed class TreeComparison
{
    private readonly TreeNodes _expected;
    private readonly TreeNodes _actual;
    private readonly bool _ordered;
    private readonly Dictionary<long, long> _expectedToActual = [];
    private readonly Dictionary<long, long> _actualToExpected = [];

    private TreeComparison(JsonElement expected, JsonElement actual, bool ordered)
    {
        _expected = new(expected);
        _actual = new(actual);
        _ordered = ordered;
    }

    /// <summary>Null when the trees are the same graph, else a sentence that says where not.</summary>
    /// <param name="ordered">Whether the order of dict entries counts; that of sets never does.</param>
    public static string? Difference(JsonElement expected, JsonElement actual, bool ordered = true) =>
        new TreeComparison(expected, actual, ordered).Compare(expected, actual, "$");

    /// <summary>Null when the trees are the same graph, else a sentence that says where not.</summary>
    public static string? Difference(JsonElement expected, string actual, bool ordered = true) =>
        Difference(expected, TestJson.Parse(actual), ordered);

    private string? Compare(JsonElement expected, JsonElement actual, string path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        expected = _expected.Resolve(expected);
        actual = _actual.Resolve(actual);
        if (expected.ValueKind != actual.ValueKind) return Say(path, expected, actual);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return CompareTags(expected, actual, path);
            case JsonValueKind.Array:
                return CompareItems([.. expected.EnumerateArray()], [.. actual.EnumerateArray()], path);
            case JsonValueKind.String:
                return expected.GetString() == actual.GetString() ? null : Say(path, expected, actual);
            default:
                return expected.GetRawText() == actual.GetRawText() ? null : Say(path, expected, actual);
        }
    }

    private string? CompareTags(JsonElement expected, JsonElement actual, string path)
    {
        var (expectedId, actualId) = (TreeNodes.IdOf(expected), TreeNodes.IdOf(actual));
        if (expectedId is { } first && actualId is { } second)
        {
            var forth = _expectedToActual.TryGetValue(first, out var knownActual);
            var back = _actualToExpected.TryGetValue(second, out var knownExpected);
            if (forth || back) return forth && back && knownActual == second && knownExpected == first ? null : $"{path}: another identity than expected";
            _expectedToActual.Add(first, second);
            _actualToExpected.Add(second, first);
        }
        else if (expectedId is not null || actualId is not null)
        {
            return $"{path}: shared {(expectedId is null ? "only here" : "in the expected tree only")}";
        }

        var tags = TreeNodes.TagsOf(expected);
        var actualTags = TreeNodes.TagsOf(actual);
        if (!tags.SequenceEqual(actualTags)) return $"{path}: expected {string.Join(", ", tags)}, found {string.Join(", ", actualTags)}";
        return tags.Select(tag => CompareTag(tag, expected.GetProperty(tag), actual.GetProperty(tag), $"{path}.{tag}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private string? CompareTag(string tag, JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != JsonValueKind.Array || actual.ValueKind != JsonValueKind.Array) return Compare(expected, actual, path);
        JsonElement[] expectedItems = [.. expected.EnumerateArray()];
        JsonElement[] actualItems = [.. actual.EnumerateArray()];
        if (tag is "set" or "frozenset")
        {
            _expected.Sort(expectedItems, item => item);
            _actual.Sort(actualItems, item => item);
        }
        else if (!_ordered && tag is "dict" or "counter" or "items" or "entries" or "state" && expectedItems.Concat(actualItems).All(IsPair))
        {
            _expected.Sort(expectedItems, pair => pair[0]);
            _actual.Sort(actualItems, pair => pair[0]);
        }

        return CompareItems(expectedItems, actualItems, path);
    }

    private string? CompareItems(JsonElement[] expected, JsonElement[] actual, string path)
    {
        if (expected.Length != actual.Length) return $"{path}: expected {expected.Length} items, found {actual.Length}";
        for (var i = 0; i < expected.Length; i++)
        {
            if (Compare(expected[i], actual[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } difference) return difference;
        }

        return null;
    }

    private static bool IsPair(JsonElement item) => item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2;

    private static string Say(string path, JsonElement expected, JsonElement actual) => $"{path}: expected {Short(expected)}, found {Short(actual)}";

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 200 } text ? text[..200] + "…" : json.GetRawText();
}
