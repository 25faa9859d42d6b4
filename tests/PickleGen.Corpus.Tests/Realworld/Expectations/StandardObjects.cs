using System.Text.Json.Nodes;

namespace PickleGen.Corpus.Tests.Realworld.Expectations;

/// <summary>The expectations of values of Python's standard library.</summary>
internal static class StandardObjects
{
    /// <summary>The node of a value without an identity; null if it is none of those.</summary>
    public static JsonObject? Immutable(ExpectationEncoder encoder, object value) => value switch
    {
        PyDecimal number => ExpectationEncoder.Tag("decimal", ("v", number.ToString())),
        PyFraction number => ExpectationEncoder.Tag("fraction", ("v", number.ToString())),
        PyRange range => ExpectationEncoder.Tag("range", ("start", encoder.Node(range.Start)), ("stop", encoder.Node(range.Stop)), ("step", encoder.Node(range.Step))),
        PySlice slice => ExpectationEncoder.Tag("slice", ("start", encoder.Node(slice.Start)), ("stop", encoder.Node(slice.Stop)), ("step", encoder.Node(slice.Step))),
        PyTimeZone zone => Times.TimeZone(zone.Offset, zone.Name),
        PyDateTime time => Times.DateTime(time.Local, time.Fold, encoder.Node(time.TimeZone)),
        PersistentReference reference => ExpectationEncoder.Tag("persid", ("v", encoder.Node(reference.Id))),
        _ => null,
    };

    /// <summary>Completes the node of a value with an identity; false if it is none of those.</summary>
    public static bool TryFill(ExpectationEncoder encoder, JsonObject node, object value)
    {
        switch (value)
        {
            case PyDeque deque:
                node["$"] = "deque";
                node["maxlen"] = deque.MaxLength;
                node["items"] = encoder.Items(deque);
                return true;
            case PyOrderedDict or PyDefaultDict or PyCounter:
                node["$"] = "dict";
                node["type"] = value switch
                {
                    PyOrderedDict => "collections.OrderedDict",
                    PyCounter => "collections.Counter",
                    _ => "collections.defaultdict",
                };
                if (value is PyDefaultDict defaults) node["factory"] = encoder.Node(defaults.DefaultFactory);
                node["items"] = encoder.Pairs((PyDict)value);
                if (value is PyOrderedDict { Attributes: { } attributes }) node["attrs"] = encoder.Node(attributes);
                return true;
            case PyException error:
                node["$"] = "object";
                node["type"] = error.Class.ToString();
                node["how"] = "call";
                if (error.Args.Count > 0) node["args"] = encoder.Items(error.Args);
                if (error.Attributes is { } state) node["state"] = encoder.Node(state);
                return true;
            case PickleBuffer buffer:
                node["$"] = buffer.IsReadOnly ? "bytes" : "bytearray";
                ExpectationEncoder.Bytes(node, buffer.Memory.ToArray());
                return true;
            default:
                return false;
        }
    }
}
