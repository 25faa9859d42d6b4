using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class BlockMemberTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Members_of_Pythons_types_go_both_ways(int protocol)
    {
        var deque = new PyDeque(3) { 1L };
        var blocks = new Blocks
        {
            Values = [1.5, 2],
            Raw = [1, -1],
            Plain = new[] { 0.5f },
            Queue = deque,
            Ordered = new PyOrderedDict { ["a"] = deque },
            Any = new PyCounter { ["x"] = 2L },
            Pair = new PyTuple(1L, "b"),
            Kind = PyGlobal.Ellipsis,
            Range = new PyRange(0, 5, 1),
            Failure = new PyException(new PyGlobal("builtins", "KeyError"), new PyTuple("k")),
            Other = new PyObject(new PyGlobal("m", "C"), PyTuple.Empty),
        };
        var back = Read.Value<Blocks>(Pickle.Dumps(blocks, new PickleOptions { Protocol = protocol }))!;
        Assert.Equal([1.5, 2], back.Values);
        Assert.Equal([1, -1], back.Raw);
        Assert.Equal([0.5f], back.Plain.ToArray());
        Assert.Same(back.Queue, back.Ordered!["a"]);
        Assert.IsType<PyCounter>(back.Any);
        Assert.Equal((blocks.Pair, blocks.Kind, blocks.Range), (back.Pair, back.Kind, back.Range));
        Assert.Equal(("KeyError('k')", "instance of m.C"), (back.Failure!.ToString(), back.Other!.ToString()));
    }

    [Fact]
    public void Another_type_is_an_error() => Assert.Contains("expected a deque, found a list", Read.Error<Blocks>(Asm.Pickle(
        "PROTO 3; GLOBAL values Blocks; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE queue; EMPTY_LIST; SETITEM; BUILD; STOP")).Message, StringComparison.Ordinal);
}
