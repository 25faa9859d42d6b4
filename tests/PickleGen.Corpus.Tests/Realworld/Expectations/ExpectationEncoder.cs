using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using PickleGen.Corpus.Tests.Realworld.Containers;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>
/// Prints a loaded value as the expectations have it: JSON, with a tag in <c>$</c> for what JSON does not have. A new
/// type of value needs a line in <see cref="Node"/> if it is immutable, else in <see cref="Fill"/>.
/// </summary>
internal sealed class ExpectationEncoder
{
    private const long LargestSafe = (1L << 53) - 1;
    private const int MostBytes = 96;

    private readonly Dictionary<object, JsonObject> _seen = new(ReferenceEqualityComparer.Instance);
    private int _ids;

    /// <summary>The expectation of a value of its own. Identities start anew in each value of a stream.</summary>
    public static JsonNode? Encode(object? value) => value is PickleStream stream
        ? Tag("stream", ("items", new JsonArray([.. stream.Items.Select(Encode)])))
        : new ExpectationEncoder().Node(value);

    public JsonNode? Node(object? value)
    {
        switch (value)
        {
            case null: return null;
            case bool truth: return JsonValue.Create(truth);
            case long and >= -LargestSafe and <= LargestSafe: return JsonValue.Create((long)value);
            case long or BigInteger: return Tag("int", ("v", string.Create(CultureInfo.InvariantCulture, $"{value}")));
            case double number: return Tag("float", ("bits", Bits(number)));
            case string text: return Text(text);
            case byte[] bytes: return Bytes(Tag("bytes"), bytes);
            case Complex complex: return Tag("complex", ("re", Number(complex.Real)), ("im", Number(complex.Imaginary)));
            case decimal number: return Tag("decimal", ("v", PyDecimal.FromDecimal(number).ToString()));
            case Guid id: return Tag("uuid", ("v", id.ToString()));
            case PyGlobal name: return Tag("global", ("name", name.ToString()));
            case PyTuple tuple: return Tag("tuple", ("items", Items(tuple)));
            case PyFrozenSet set: return Tag("frozenset", ("items", Items(set)));
            case DateOnly or TimeOnly or DateTime or DateTimeOffset or TimeSpan: return Times.Node(value);
        }

        if (_seen.TryGetValue(value, out var node))
        {
            if (!node.ContainsKey("id")) node["id"] = ++_ids;
            return Tag("ref", ("id", (int)node["id"]!));
        }

        if (StandardObjects.Immutable(this, value) is { } known) return known;
        _seen.Add(value, node = []);
        Fill(node, value);
        return node;
    }

    public JsonArray Items(IEnumerable<object?> items) => [.. items.Select(Node)];

    public JsonArray Pairs(IEnumerable<KeyValuePair<object?, object?>> entries) =>
        [.. entries.Select(entry => new JsonArray(Node(entry.Key), Node(entry.Value)))];

    // Values with an identity: the node is there before its parts are, which may refer to it.
    private void Fill(JsonObject node, object value)
    {
        if (StandardObjects.TryFill(this, node, value)) return;
        switch (value)
        {
            case List<object?> list:
                node["$"] = "list";
                node["items"] = Items(list);
                break;
            case PyDict dict:
                node["$"] = "dict";
                node["items"] = Pairs(dict);
                break;
            case PySet set:
                node["$"] = "set";
                node["items"] = Items(set);
                break;
            case PyByteArray array:
                node["$"] = "bytearray";
                Bytes(node, array.Bytes);
                break;
            case PyObject instance:
                Fill(node, instance);
                break;
            default:
                throw new InvalidDataException($"No expectation has a value of type {value.GetType()}.");
        }
    }

    private void Fill(JsonObject node, PyObject instance)
    {
        var made = Construction.Of(instance);
        node["$"] = "object";
        if (made.Class is { } name) node["type"] = name.ToString();
        else node["callable"] = Node(instance.Callable);
        node["how"] = made.How;
        if (made.Args.Count > 0) node["args"] = Items(made.Args);
        if (made.Kwargs is { Count: > 0 } kwargs)
            node["kwargs"] = new JsonObject(kwargs.Select(entry => KeyValuePair.Create((string)entry.Key!, Node(entry.Value))).OrderBy(entry => entry.Key, StringComparer.Ordinal));
        if (instance.ListItems is { } items) node["items"] = Items(items);
        if (instance.DictItems is { } pairs) node["pairs"] = Pairs(pairs);
        if (instance.HasState) node["state"] = Node(instance.State);
    }

    public static JsonObject Tag(string tag, params ReadOnlySpan<(string Key, JsonNode? Value)> values)
    {
        var node = new JsonObject { ["$"] = tag };
        foreach (var (key, value) in values) node[key] = value;
        return node;
    }

    // The code units as they are: encoders replace lone surrogates.
    private static JsonNode Text(string text) => HasLoneSurrogate(text)
        ? Tag("str", ("utf16le", Convert.ToHexStringLower(MemoryMarshal.AsBytes(text.AsSpan()))))
        : JsonValue.Create(text);

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    public static JsonObject Bytes(JsonObject node, byte[] bytes)
    {
        if (bytes.Length <= MostBytes)
        {
            node["hex"] = Convert.ToHexStringLower(bytes);
            return node;
        }

        node["len"] = bytes.Length;
        node["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        node["head"] = Convert.ToHexStringLower(bytes.AsSpan(0, 16));
        return node;
    }

    private static string Bits(double number) => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
