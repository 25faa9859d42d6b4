using System.Numerics;

namespace PickleGen.Tests.Python;

// A range is three numbers, however many it stands for.
public class RangeAndSliceTests
{
    [Theory]
    [InlineData("PROTO 3; GLOBAL builtins range; BININT1 0; BININT1 10; BININT1 3; TUPLE3; REDUCE; STOP", "range(0, 10, 3)")]
    [InlineData("PROTO 3; GLOBAL builtins range; BININT1 5; TUPLE1; REDUCE; STOP", "range(0, 5)")]
    [InlineData("PROTO 2; GLOBAL __builtin__ xrange; BININT1 1; BININT1 5; TUPLE2; REDUCE; STOP", "range(1, 5)")]
    [InlineData("PROTO 2; GLOBAL __builtin__ xrange; NEWTRUE; LONG1 0x00000000000000000001; BININT -1; TUPLE3; REDUCE; STOP", "range(1, 4722366482869645213696, -1)")]
    public void A_range(string program, string expected)
    {
        var range = Assert.IsType<PyRange>(Read.Any(Asm.Pickle(program)));
        Assert.Equal(expected, range.ToString());
        for (var protocol = 0; protocol <= 5; protocol++)
            Assert.Equal(expected, Read.Any(Pickle.Dumps<object>(range, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!.ToString());
    }

    [Theory]
    [InlineData("EMPTY_TUPLE")]
    [InlineData("BINFLOAT 1.5; TUPLE1")]
    [InlineData("BININT1 0; BININT1 1; BININT1 0; TUPLE3")]
    [InlineData("MARK; BININT1 0; BININT1 1; BININT1 1; BININT1 1; TUPLE")]
    public void What_Python_refuses_is_refused(string args) =>
        Read.AnyError(Asm.Pickle($"PROTO 3; GLOBAL builtins range; {args}; REDUCE; STOP"));

    [Fact]
    public void Ranges_are_equal_if_their_numbers_are()
    {
        Assert.Equal(new PyRange(0, 3, 2), new PyRange(0, 4, 2));
        Assert.Equal(new PyRange(0, 3, 2).GetHashCode(), new PyRange(0, 4, 2).GetHashCode());
        Assert.Equal(new PyRange(5, 5, 1), new PyRange(0, -7, 3));
        Assert.Equal(new PyRange(4, 5, 1), new PyRange(4, 6, 9));
        Assert.NotEqual(new PyRange(0, 3, 1), new PyRange(0, 3, 2));
        Assert.Equal(BigInteger.Pow(10, 30), new PyRange(0, BigInteger.Pow(10, 30), 1).Count);
        Assert.Equal(4, new PyRange(10, 0, -3).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyRange(0, 1, 0));
    }

    [Fact]
    public void A_slice_is_a_key_by_its_numbers()
    {
        var pickle = Asm.Pickle("PROTO 3; EMPTY_DICT; GLOBAL builtins slice; NONE; BININT1 5; NONE; TUPLE3; REDUCE; BININT1 1; SETITEM; STOP");
        var dict = (PyDict)Read.Any(pickle)!;
        Assert.Equal(1L, dict[new PySlice(null, 5)]);
        Assert.False(dict.ContainsKey(new PySlice(null, 6)));
        Assert.Equal(5L, ((PySlice)Read.Any(Asm.Pickle("PROTO 3; GLOBAL builtins slice; BININT1 5; TUPLE1; REDUCE; STOP"))!).Stop);
    }

    [Fact]
    public void Slices_of_slices_take_no_stack()
    {
        object? deep = null;
        for (var i = 0; i < 100_000; i++) deep = new PySlice(deep, deep, deep);
        Assert.True(PyEquality.IsHashable(deep));
        Assert.True(PyEquality.Instance.Equals(deep, deep));
        Assert.False(PyEquality.Instance.Equals(deep, new PySlice(1, 2)));
    }

    [Fact]
    public void Singletons_are_names()
    {
        foreach (var name in new[] { PyGlobal.Ellipsis, PyGlobal.NotImplemented })
            Assert.Equal(name, Read.Any(Pickle.Dumps<object>(name, PickleConverters.Object)));
    }
}
