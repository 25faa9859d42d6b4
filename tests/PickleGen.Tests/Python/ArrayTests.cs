namespace PickleGen.Tests.Python;

// array.array as CPython on 64-bit Linux has it, also where another machine wrote it.
public class ArrayTests
{
    [Theory]
    [InlineData('b', typeof(sbyte[]))]
    [InlineData('B', typeof(byte[]))]
    [InlineData('h', typeof(short[]))]
    [InlineData('H', typeof(ushort[]))]
    [InlineData('i', typeof(int[]))]
    [InlineData('I', typeof(uint[]))]
    [InlineData('l', typeof(long[]))]
    [InlineData('L', typeof(ulong[]))]
    [InlineData('q', typeof(long[]))]
    [InlineData('Q', typeof(ulong[]))]
    [InlineData('f', typeof(float[]))]
    [InlineData('d', typeof(double[]))]
    [InlineData('u', typeof(uint[]))]
    public void Every_type_code_goes_both_ways(char typeCode, Type type)
    {
        var letter = typeCode == 'u';
        var read = (PyArray)Read.Any(Asm.Pickle(
            $"PROTO 2; GLOBAL array array; BINUNICODE {typeCode}; EMPTY_LIST; MARK; {(letter ? "BINUNICODE a; BINUNICODE b" : "BININT1 1; BININT1 127")}; APPENDS; TUPLE2; REDUCE; STOP"))!;
        Assert.Equal((typeCode, type, 2), (read.TypeCode, read.Values.GetType(), read.Count));
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = (PyArray)Read.Any(Pickle.Dumps<object>(read, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!;
            Assert.Equal((typeCode, type), (back.TypeCode, back.Values.GetType()));
            Assert.Equal(read, back);
        }
    }

    [Theory]
    [InlineData("b", 1, "ff7f", 'b', "-1 127")]
    [InlineData("B", 0, "ff7f", 'B', "255 127")]
    [InlineData("h", 4, "feff", 'h', "-2")]
    [InlineData("h", 5, "fffe", 'h', "-2")]
    [InlineData("H", 3, "fffe", 'H', "65534")]
    [InlineData("i", 9, "fffffffe", 'i', "-2")]
    [InlineData("I", 7, "fffffffe", 'I', "4294967294")]
    [InlineData("q", 13, "fffffffffffffffe", 'q', "-2")]
    [InlineData("l", 13, "fffffffffffffffe", 'q', "-2")]
    [InlineData("Q", 11, "fffffffffffffffe", 'Q', "18446744073709551614")]
    [InlineData("f", 15, "3fc00000", 'f', "1.5")]
    [InlineData("d", 17, "3ff8000000000000", 'd', "1.5")]

    // Sizes of other machines: for integers the format decides, for floats the type code.
    [InlineData("l", 8, "feffffff", 'i', "-2")]
    [InlineData("L", 6, "feffffff", 'I', "4294967294")]
    [InlineData("i", 4, "feff", 'h', "-2")]
    [InlineData("d", 8, "feffffff", 'i', "-2")]
    [InlineData("d", 14, "0000c03f", 'd', "1.5")]
    [InlineData("f", 16, "000000000000f83f", 'f', "1.5")]
    [InlineData("l", 8, "feffffff00", 'i', "-2")]
    [InlineData("u", 18, "61003dd84dde", 'u', "a 🙍")]
    [InlineData("u", 19, "0061", 'u', "a")]
    [InlineData("w", 20, "61000000", 'w', "a")]
    [InlineData("w", 21, "0001f64d", 'w', "🙍")]
    [InlineData("i", 14, "", 'i', "")]
    public void What_another_machine_wrote_is_converted(string typeCode, int format, string bytes, char expectedCode, string expected)
    {
        var array = (PyArray)Read.Any(Reconstruct(typeCode, format, bytes))!;
        Assert.Equal((expectedCode, expected), (array.TypeCode, string.Join(' ', array.Select(item => FormattableString.Invariant($"{item}")))));
    }

    [Theory]
    [InlineData("x", 1, "00")]
    [InlineData("i", 22, "")]
    [InlineData("i", -1, "")]
    [InlineData("i", 8, "0000")]
    [InlineData("i", 14, "00000000")]
    [InlineData("d", 18, "")]
    [InlineData("u", 18, "3dd8")]
    [InlineData("u", 21, "00110000")]
    [InlineData("u", 16, "0000000000000000")]
    public void What_Python_refuses_to_reconstruct_is_refused(string typeCode, int format, string bytes) =>
        Read.AnyError(Reconstruct(typeCode, format, bytes));

    [Theory]
    [InlineData("BINUNICODE b; EMPTY_LIST; MARK; BININT1 128; APPENDS")]
    [InlineData("BINUNICODE B; EMPTY_LIST; MARK; BININT -1; APPENDS")]
    [InlineData("BINUNICODE Q; EMPTY_LIST; MARK; BININT -1; APPENDS")]
    [InlineData("BINUNICODE i; EMPTY_LIST; MARK; BINFLOAT 1; APPENDS")]
    [InlineData("BINUNICODE d; EMPTY_LIST; MARK; NONE; APPENDS")]
    [InlineData("BINUNICODE u; EMPTY_LIST; MARK; BINUNICODE ab; APPENDS")]
    [InlineData("BINUNICODE d; BINUNICODE ab")]
    [InlineData("BINUNICODE h; SHORT_BINBYTES 0x00")]
    [InlineData("BINUNICODE z; EMPTY_LIST")]
    public void Items_that_do_not_fit_are_refused(string args) =>
        Read.AnyError(Asm.Pickle($"PROTO 2; GLOBAL array array; {args}; TUPLE2; REDUCE; STOP"));

    // Python 2's arrays of 'c' are none of Python 3's.
    [Theory]
    [InlineData("BINUNICODE c; EMPTY_LIST; TUPLE2")]
    [InlineData("BININT1 1; EMPTY_LIST; TUPLE2")]
    [InlineData("EMPTY_TUPLE")]
    public void Arguments_of_another_shape_are_refused(string args) =>
        Read.AnyError(Asm.Pickle($"PROTO 2; GLOBAL array array; {args}; REDUCE; STOP"));

    // It may be an instance of a class of text.
    [Fact]
    public void A_type_code_of_a_class_that_is_not_known_stays_data() =>
        Assert.IsType<PyObject>(Read.Any(Asm.Pickle("PROTO 2; GLOBAL array array; GLOBAL m Text; EMPTY_TUPLE; NEWOBJ; EMPTY_LIST; TUPLE2; REDUCE; STOP")));

    [Fact]
    public void Text_may_hold_numbers_that_are_no_characters()
    {
        var array = (PyArray)Read.Any(Reconstruct("w", 20, "ffffffff"))!;
        Assert.Throws<InvalidOperationException>(() => array.Text);
        for (var protocol = 0; protocol <= 5; protocol++)
            Assert.Equal([uint.MaxValue], (uint[])((PyArray)Read.Any(Pickle.Dumps<object>(array, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!).Values);
        Read.Error(Reconstruct("w", 20, "ffffffff"), PickleConverters.List(PickleConverters.String));
        Assert.Equal("a🙍", PyArray.FromText("a🙍").Text);
    }

    [Fact]
    public void The_constructor_checks_the_type()
    {
        Assert.Throws<ArgumentException>(() => new PyArray('b', new byte[1]));
        Assert.Throws<ArgumentException>(() => new PyArray('x', new byte[1]));
    }

    private static byte[] Reconstruct(string typeCode, int format, string bytes) => Asm.Pickle(
        $"PROTO 3; GLOBAL array _array_reconstructor; MARK; GLOBAL array array; BINUNICODE {typeCode}; BININT {format}; SHORT_BINBYTES 0x{bytes}; TUPLE; REDUCE; STOP");
}
