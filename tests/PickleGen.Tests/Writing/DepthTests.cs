using PickleGen.Tests.Models;

namespace PickleGen.Tests.Writing;

// Graphs too deep for the stack are refused, never a crash.
public class DepthTests
{
    private const int Depth = 100_000;

    public static TheoryData<string> Shapes => ["node", "list", "tuple", "dict", "frozenset", "state", "callable", "items", "arguments", "keywords"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Too_deep(string shape)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            if (shape is "keywords" && protocol < 4) continue;
            var options = new PickleOptions { Protocol = protocol };
            var value = Deep(shape, Depth);
            var context = new PickleContextOf(PickleConverters.For<Node>());
            var error = Assert.Throws<PicklingException>(() => SmallStack.Run(() => Pickle.Dumps(value, context, options)));
            Assert.Contains("nested too deeply", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Not_too_deep(string shape)
    {
        var context = new PickleContextOf(PickleConverters.For<Node>());
        var value = Deep(shape, 50);
        SmallStack.Run(() => Pickle.Dumps(value, context));
    }

    private static object Deep(string shape, int depth)
    {
        object value = 1L;
        if (shape == "node") value = new Node();
        for (var i = 0; i < depth; i++)
        {
            var inner = value;
            value = shape switch
            {
                "node" => new Node { Next = (Node)inner },
                "list" => new List<object?> { inner },
                "tuple" => new PyTuple(inner),
                "dict" => new PyDict { [1L] = inner },
                "frozenset" => new PyFrozenSet(inner),
                "state" => new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { HasState = true, State = inner },
                "callable" => new PyObject(inner, PyTuple.Empty, PyConstruction.Call),
                "items" => new PyObject(new PyGlobal("m", "C"), PyTuple.Empty, PyConstruction.Call) { ListItems = [inner] },
                "arguments" => new PyObject(new PyGlobal("m", "C"), new PyTuple(inner), PyConstruction.Call),
                _ => new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { Kwargs = new PyDict { ["a"] = inner } },
            };
        }

        return value;
    }

    private sealed class PickleContextOf(params PickleConverter[] converters) : PickleContext(converters);
}
