using System.Text.Json.Nodes;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>The expectations of values of Python's standard library that a load leaves as inert objects.</summary>
internal static class StandardObjects
{
    private static readonly string[] Dicts = ["collections.OrderedDict", "collections.defaultdict", "collections.Counter"];

    /// <summary>The node of a value without an identity; null if it is none of those.</summary>
    public static JsonObject? Immutable(PyObject instance) => (instance.Class?.ToString(), instance.Args) switch
    {
        ("decimal.Decimal", [string text]) => ExpectationEncoder.Tag("decimal", ("v", text)),
        ("datetime.timezone", [TimeSpan offset]) => Times.TimeZone(offset, null),
        ("datetime.timezone", [TimeSpan offset, string name]) => Times.TimeZone(offset, name),
        _ => null,
    };

    /// <summary>Completes the node of a value with an identity.</summary>
    public static bool TryFill(ExpectationEncoder encoder, JsonObject node, PyObject instance)
    {
        if (instance.Class?.ToString() is not { } name || instance.Construction != PyConstruction.Call) return false;
        if (name == "collections.deque")
        {
            node["$"] = "deque";
            node["maxlen"] = instance.Args.Count > 1 ? encoder.Node(instance.Args[1]) : null;
            node["items"] = encoder.Items([.. instance.Args.Count > 0 ? (IEnumerable<object?>)instance.Args[0]! : [], .. instance.ListItems ?? []]);
            return true;
        }

        if (!Dicts.Contains(name)) return false;
        node["$"] = "dict";
        node["type"] = name;
        var first = instance.Args.Count > 0 ? instance.Args[0] : null;
        if (name == "collections.defaultdict") node["factory"] = encoder.Node(first);
        node["items"] = encoder.Pairs([.. Entries(first), .. instance.DictItems ?? []]);
        if (instance.State is PyDict attributes) node["attrs"] = encoder.Node(attributes);
        return true;
    }

    // What the constructor takes: a dict, or pairs, each a list or a tuple.
    private static IEnumerable<KeyValuePair<object?, object?>> Entries(object? argument) => argument switch
    {
        PyDict dict => dict,
        IEnumerable<object?> pairs => pairs.Cast<IReadOnlyList<object?>>().Select(pair => KeyValuePair.Create(pair[0], pair[1])),
        _ => [],
    };
}
