namespace PickleGen.Tests.Reading;

// The stack, the marks, and the fence: nothing below the topmost mark can be reached.
public class StackTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData("MARK; STOP")]
    [InlineData("NONE; MARK; STOP")]
    [InlineData("POP; STOP")]
    [InlineData("DUP; STOP")]
    [InlineData("NONE; MARK; DUP; STOP")]
    [InlineData("TUPLE1; STOP")]
    [InlineData("NONE; TUPLE2; STOP")]
    [InlineData("NONE; NONE; TUPLE3; STOP")]
    [InlineData("NONE; MARK; NONE; TUPLE2; STOP")]
    [InlineData("EMPTY_LIST; APPEND; STOP")]
    [InlineData("EMPTY_LIST; MARK; NONE; APPEND; STOP")]
    [InlineData("MARK; NONE; APPENDS; STOP")]
    [InlineData("NONE; SETITEM; STOP")]
    [InlineData("EMPTY_DICT; NONE; SETITEM; STOP")]
    [InlineData("EMPTY_DICT; MARK; NONE; NONE; SETITEM; STOP")]
    [InlineData("MARK; NONE; NONE; SETITEMS; STOP")]
    [InlineData("MARK; NONE; ADDITEMS; STOP")]
    [InlineData("MEMOIZE; STOP")]
    [InlineData("BINPUT 0; STOP")]
    [InlineData("PUT 0; STOP")]
    [InlineData("NONE; MARK; BINPUT 0; STOP")]
    [InlineData("REDUCE; STOP")]
    [InlineData("EMPTY_TUPLE; REDUCE; STOP")]
    [InlineData("EMPTY_TUPLE; NEWOBJ; STOP")]
    [InlineData("EMPTY_DICT; NEWOBJ_EX; STOP")]
    [InlineData("NONE; BUILD; STOP")]
    [InlineData("SHORT_BINUNICODE a; STACK_GLOBAL; STOP")]
    [InlineData("MARK; OBJ; STOP")]
    [InlineData("BINPERSID; STOP")]
    [InlineData("READONLY_BUFFER; STOP")]
    [InlineData("MARK; EMPTY_LIST; MARK; POP; POP; POP; POP; STOP")]
    public void Too_few_items(string program) => Assert.True(
        Read.AnyError(Asm.Pickle(program)).Reason is "unpickling stack underflow" or "unexpected MARK found");

    [Theory]
    [InlineData("TUPLE; STOP")]
    [InlineData("LIST; STOP")]
    [InlineData("DICT; STOP")]
    [InlineData("FROZENSET; STOP")]
    [InlineData("POP_MARK; STOP")]
    [InlineData("EMPTY_LIST; NONE; APPENDS; STOP")]
    [InlineData("EMPTY_DICT; NONE; NONE; SETITEMS; STOP")]
    [InlineData("EMPTY_SET; NONE; ADDITEMS; STOP")]
    [InlineData("OBJ; STOP")]
    [InlineData("INST a b; STOP")]
    public void No_mark(string program) => Assert.Equal("could not find a MARK", Read.AnyError(Asm.Pickle(program)).Reason);

    [Theory]
    [InlineData("MARK; NONE; DICT; STOP")]
    [InlineData("EMPTY_DICT; MARK; NONE; SETITEMS; STOP")]
    public void Odd_number_of_items(string program) => Assert.StartsWith("odd number of items", Read.AnyError(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("BININT1 1; NONE; POP; STOP")]
    [InlineData("BININT1 1; MARK; POP; STOP")]
    [InlineData("BININT1 1; MARK; NONE; NONE; POP_MARK; STOP")]
    [InlineData("BININT1 1; MARK; POP_MARK; STOP")]
    [InlineData("NONE; BININT1 1; STOP")]
    [InlineData("NONE; MARK; BININT1 1; STOP")]
    [InlineData("NONE; MARK; MARK; BININT1 1; STOP")]
    public void What_stays_below_does_not_matter(string program) => Assert.Equal(1L, Read.Any(Asm.Pickle(program)));

    [Fact]
    public void Dup_is_the_same_object()
    {
        var tuple = (PyTuple)Read.Any(Asm.Pickle("EMPTY_LIST; DUP; BININT1 1; APPEND; TUPLE2; STOP"))!;
        Assert.Same(tuple[0], tuple[1]);
        Assert.Equal([1L], (List<object?>)tuple[0]!);
    }

    [Theory]
    [InlineData("BININT1 1; BININT1 2; APPEND; STOP", "cannot append to the int 1")]
    [InlineData("SHORT_BINUNICODE a; MARK; BININT1 2; APPENDS; STOP", "cannot append to")]
    [InlineData("EMPTY_LIST; MARK; NONE; ADDITEMS; STOP", "cannot add items to a list")]
    [InlineData("EMPTY_TUPLE; NONE; NONE; SETITEM; STOP", "cannot set an item on a tuple")]
    [InlineData("EMPTY_LIST; BININT1 0; NONE; SETITEM; STOP", "cannot set an item on a list")]
    [InlineData("EMPTY_DICT; EMPTY_LIST; NONE; SETITEM; STOP", "a list cannot be a key")]
    [InlineData("MARK; EMPTY_DICT; NONE; DICT; STOP", "a dict cannot be a key")]
    [InlineData("EMPTY_SET; MARK; BYTEARRAY8 a; ADDITEMS; STOP", "a bytearray cannot be a key")]
    [InlineData("MARK; EMPTY_LIST; TUPLE1; FROZENSET; STOP", "cannot be")]
    [InlineData("NONE; EMPTY_TUPLE; REDUCE; STOP", "not callable")]
    [InlineData("GLOBAL a b; EMPTY_LIST; REDUCE; STOP", "tuple of arguments")]
    [InlineData("GLOBAL a b; NONE; NEWOBJ; STOP", "tuple of arguments")]
    [InlineData("GLOBAL a b; EMPTY_TUPLE; NONE; NEWOBJ_EX; STOP", "dict of keyword arguments")]
    [InlineData("GLOBAL a b; NONE; EMPTY_DICT; NEWOBJ_EX; STOP", "tuple of arguments")]
    [InlineData("BININT1 1; EMPTY_TUPLE; NEWOBJ; STOP", "a class expected")]
    [InlineData("BININT1 1; NONE; BUILD; STOP", "takes no state")]
    [InlineData("NONE; SHORT_BINUNICODE a; STACK_GLOBAL; STOP", "STACK_GLOBAL requires str")]
    [InlineData("SHORT_BINSTRING a; SHORT_BINSTRING b; STACK_GLOBAL; STOP", "STACK_GLOBAL requires str")]
    [InlineData("PERSID a; STOP", "persistent id")]
    [InlineData("NONE; BINPERSID; STOP", "persistent id")]
    [InlineData("NEXT_BUFFER; STOP", "out-of-band buffer")]
    [InlineData("BININT1 1; READONLY_BUFFER; STOP", "no buffer")]
    [InlineData("EXT1 0; STOP", "not positive")]
    [InlineData("EXT4 -5; STOP", "not positive")]
    [InlineData("EXT2 700; STOP", "extension code 700 is not registered")]
    public void Wrong_operands(string program, string reason) => Assert.Contains(reason, Read.AnyError(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Unknown_opcodes_end_and_emptiness()
    {
        var error = Read.AnyError([(byte)'N', 0xff, (byte)'.']);
        Assert.Equal((1L, "0xff"), (error.Offset, error.OpcodeName));
        error = Read.AnyError([]);
        Assert.Equal((0L, null), (error.Offset, error.OpcodeName));
        error = Read.AnyError([(byte)'N']);
        Assert.Equal((1L, null), (error.Offset, error.OpcodeName));
    }
}
