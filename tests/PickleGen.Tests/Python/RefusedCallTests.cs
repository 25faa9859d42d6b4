namespace PickleGen.Tests.Python;

// Constructors refuse what no version of Python takes; what may be of a class nobody claims stays data.
public class RefusedCallTests
{
    [Theory]
    [InlineData("GLOBAL builtins bytearray; BINUNICODE a; SHORT_BINBYTES latin-1; TUPLE2; REDUCE; STOP")]
    [InlineData("GLOBAL builtins bytes; BINUNICODE a; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL decimal Decimal; SHORT_BINBYTES 1; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL decimal Decimal; NONE; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL fractions Fraction; SHORT_BINBYTES 1; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL array array; SHORT_BINBYTES i; EMPTY_LIST; TUPLE2; REDUCE; STOP")]
    [InlineData("GLOBAL array array; BINUNICODE c; EMPTY_LIST; TUPLE2; REDUCE; STOP")]
    [InlineData("GLOBAL array array; EMPTY_TUPLE; REDUCE; STOP")]
    public void Impossible(string program) => Assert.Equal("REDUCE", Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle("PROTO 3; " + program))).OpcodeName);

    [Theory]
    [InlineData("GLOBAL builtins bytearray; BINUNICODE a; GLOBAL m Text; EMPTY_TUPLE; NEWOBJ; TUPLE2; REDUCE; STOP")]
    [InlineData("GLOBAL decimal Decimal; GLOBAL m Text; EMPTY_TUPLE; NEWOBJ; TUPLE1; REDUCE; STOP")]
    [InlineData("GLOBAL array array; GLOBAL m Text; EMPTY_TUPLE; NEWOBJ; TUPLE1; REDUCE; STOP")]
    public void Possible(string program) => Assert.Equal(PyConstruction.Call, Assert.IsType<PyObject>(Pickle.Loads(Asm.Pickle("PROTO 3; " + program))).Construction);
}
