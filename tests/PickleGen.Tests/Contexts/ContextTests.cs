using PickleGen.Tests.Models;

namespace PickleGen.Tests.Contexts;

public class ContextTests
{
    private static readonly Shelf Context = new();

    [Fact]
    public void Untyped_loads_build_the_types_of_the_context()
    {
        var value = new List<object?> { new SingleMember { Value = 1 }, new Node { Name = "n" }, new Dictionary<string, int> { ["a"] = 1 }, 5, "x" };
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = (List<object?>)Pickle.Loads(Pickle.Dumps((object)value, Context, new PickleOptions { Protocol = protocol }), Context)!;
            Assert.Equal(1, Assert.IsType<SingleMember>(back[0]).Value);
            Assert.Equal("n", Assert.IsType<Node>(back[1]).Name);
            Assert.Equal(1L, Assert.IsType<PyDict>(back[2])["a"]);
            Assert.Equal([5L, "x"], back[3..]);
        }
    }

    [Fact]
    public void Typed_loads_and_dumps()
    {
        var value = new Dictionary<string, int> { ["a"] = 1 };
        Assert.Equal(value, Context.Loads<Dictionary<string, int>>(Context.Dumps(value)));
        Assert.Equal(3, Context.Loads<SingleMember>(Context.Dumps(new SingleMember { Value = 3 })).Value);
        Assert.NotNull(Context.GetConverter<Node>());
        Assert.Null(Context.GetConverter<Settings>());
    }

    [Fact]
    public void What_the_context_lacks_is_an_error_that_says_what_to_do()
    {
        Assert.Contains("[PickleableFor", Assert.Throws<PicklingException>(() => Context.Dumps(new Price(1))).Message, StringComparison.Ordinal);
        Assert.Contains("[PickleableFor", Assert.Throws<UnpicklingException>(() => Context.Loads<Price>([])).Message, StringComparison.Ordinal);
        Assert.Contains("[PickleableFor", Assert.Throws<PicklingException>(() => Pickle.Dumps((object)new List<object?> { new Price(1) }, Context)).Message, StringComparison.Ordinal);
        Assert.IsType<PyObject>(Pickle.Loads(Pickle.Dumps(new Price(1)), Context));
    }

    [Fact]
    public void A_bare_object_has_no_form() =>
        Assert.Contains("nothing says how to pickle", Assert.Throws<PicklingException>(() => Pickle.Dumps(new Node { Any = new object() })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_load_without_a_context_builds_no_type() =>
        Assert.IsType<PyObject>(Pickle.Loads(Pickle.Dumps(new SingleMember())));

    [Fact]
    public void Streams()
    {
        var stream = new MemoryStream();
        Pickle.Dump((object)new SingleMember { Value = 4 }, Context, stream);
        stream.Position = 0;
        Assert.Equal(4, Assert.IsType<SingleMember>(Pickle.Load(stream, Context)).Value);
    }

    private sealed class Shelf() : PickleContext(
        PickleConverters.For<SingleMember>(), PickleConverters.For<Node>(), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32));
}
