namespace PickleGen.Tests.Reading;

public class ContainerOpcodeTests
{
    [Theory]
    [InlineData("EMPTY_LIST; BININT1 1; APPEND; MARK; BININT1 2; BININT1 3; APPENDS; MARK; APPENDS; BININT1 4; APPEND; STOP")]
    [InlineData("MARK; BININT1 1; BININT1 2; LIST; MARK; BININT1 3; BININT1 4; APPENDS; STOP")]
    public void Lists(string program) => Assert.Equal([1L, 2L, 3L, 4L], (List<object?>)Read.Any(Asm.Pickle(program))!);

    [Theory]
    [InlineData("EMPTY_DICT; BININT1 1; BININT1 2; SETITEM; MARK; BININT1 3; BININT1 4; SETITEMS; MARK; SETITEMS; STOP")]
    [InlineData("MARK; BININT1 1; BININT1 0; BININT1 3; BININT1 4; NEWTRUE; BININT1 2; DICT; STOP")]
    [InlineData("EMPTY_DICT; MARK; BININT1 1; BININT1 9; BININT1 3; BININT1 4; BINFLOAT 1; BININT1 2; SETITEMS; STOP")]
    public void Dicts(string program)
    {
        var dict = (PyDict)Read.Any(Asm.Pickle(program))!;
        Assert.Equal([1L, 3L], dict.Keys);
        Assert.Equal([2L, 4L], dict.Values);
    }

    [Theory]
    [InlineData("EMPTY_SET; MARK; BININT1 1; BININT1 2; ADDITEMS; MARK; NEWTRUE; ADDITEMS; MARK; ADDITEMS; STOP")]
    [InlineData("GLOBAL __builtin__ set; EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS; TUPLE1; REDUCE; STOP")]
    public void Sets(string program) => Assert.Equal([1L, 2L], (PySet)Read.Any(Asm.Pickle(program))!);

    [Theory]
    [InlineData("MARK; BININT1 1; BININT1 2; NEWTRUE; FROZENSET; STOP")]
    [InlineData("GLOBAL builtins frozenset; MARK; BININT1 1; BININT1 2; LIST; TUPLE1; REDUCE; STOP")]
    public void Frozensets(string program) => Assert.Equal(new PyFrozenSet(1L, 2L), Read.Any(Asm.Pickle(program)));

    [Theory]
    [InlineData("EMPTY_TUPLE; STOP", 0)]
    [InlineData("MARK; TUPLE; STOP", 0)]
    [InlineData("BININT1 1; TUPLE1; STOP", 1)]
    [InlineData("BININT1 1; BININT1 2; TUPLE2; STOP", 2)]
    [InlineData("BININT1 1; BININT1 2; BININT1 3; TUPLE3; STOP", 3)]
    [InlineData("MARK; BININT1 1; BININT1 2; BININT1 3; BININT1 4; TUPLE; STOP", 4)]
    public void Tuples(string program, int count) => Assert.Equal(Enumerable.Range(1, count).Select(i => (object?)(long)i), (PyTuple)Read.Any(Asm.Pickle(program))!);

    [Fact]
    public void Items_of_a_list_can_be_set()
    {
        var list = (List<object?>)Read.Any(Asm.Pickle("MARK; NONE; NONE; LIST; BININT1 0; BININT1 7; SETITEM; BININT -1; BININT1 8; SETITEM; STOP"))!;
        Assert.Equal([7L, 8L], list);
    }

    [Fact]
    public void Containers_in_themselves()
    {
        var list = (List<object?>)Pickle.Loads(Asm.Pickle("EMPTY_LIST; BINPUT 0; BINGET 0; APPEND; STOP"))!;
        Assert.True(ReferenceEquals(list, list[0]));
        var dict = (PyDict)Pickle.Loads(Asm.Pickle("EMPTY_DICT; BINPUT 0; BININT1 1; BINGET 0; SETITEM; STOP"))!;
        Assert.True(ReferenceEquals(dict, dict[1L]));
        var tuple = (PyTuple)Pickle.Loads(Asm.Pickle("EMPTY_LIST; BINPUT 0; BINGET 0; TUPLE1; BINPUT 1; POP; BINGET 1; APPEND; BINGET 1; STOP"))!;
        Assert.True(ReferenceEquals(tuple, ((List<object?>)tuple[0]!)[0]));
    }
}
