using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// BUILD twice on one object: Python updates its attributes twice.
public class DoubleBuildTests
{
    private const string Price = "PROTO 2; GLOBAL values Price; EMPTY_TUPLE; NEWOBJ; BINPUT 0; EMPTY_DICT; MARK; BINUNICODE amount; BININT1 5; BINUNICODE currency; BINUNICODE USD; SETITEMS; BUILD;";

    [Fact]
    public void A_class_takes_both_states()
    {
        var node = Read.Value<Node>(Asm.Pickle(
            "PROTO 2; GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE name; BINUNICODE a; SETITEM; BUILD; EMPTY_DICT; BINUNICODE any; BININT1 1; SETITEM; BUILD; STOP"))!;
        Assert.Equal(("a", 1L), (node.Name, node.Any));
    }

    [Theory]
    [InlineData("EMPTY_DICT; BINUNICODE amount; BININT1 3; SETITEM; BUILD; STOP")]
    [InlineData("BINPUT 1; POP; BINGET 1; EMPTY_DICT; BINUNICODE amount; BININT1 3; SETITEM; BUILD; STOP")]
    [InlineData("BINGET 0; EMPTY_DICT; BINUNICODE amount; BININT1 3; SETITEM; BUILD; STOP")]
    [InlineData("DUP; EMPTY_DICT; BINUNICODE amount; BININT1 3; SETITEM; BUILD; STOP")]
    [InlineData("NONE; BUILD; STOP")]
    public void A_value_that_is_built_once_refuses_the_second(string rest) => Read.Error<Price>(Asm.Pickle(Price + rest));

    [Fact]
    public void An_inert_object_takes_both_without_changing_a_shared_state()
    {
        var list = (List<object?>)Read.Any(Asm.Pickle(
            "PROTO 2; MARK; EMPTY_DICT; BINPUT 0; GLOBAL m C; EMPTY_TUPLE; NEWOBJ; BINGET 0; BUILD; EMPTY_DICT; BINUNICODE b; BININT1 2; SETITEM; BUILD; LIST; STOP"))!;
        Assert.Empty((PyDict)list[0]!);
        Assert.Equal(2L, ((PyObject)list[1]!).Attributes!["b"]);
    }
}
