namespace PickleGen.Tests.Reading;

// A value in the memo costs two bytes to mention. What is made of it each time is charged.
public class AmplificationTests
{
    private const int Count = 20_000;
    private const int Calls = 5_000;

    public static TheoryData<string, string, string> Copies => new()
    {
        { "builtins list", "list", "x" },
        { "builtins tuple", "list", "x" },
        { "builtins set", "list", "x" },
        { "builtins frozenset", "list", "x" },
        { "builtins frozenset", "tuple", "x" },
        { "builtins set", "frozenset", "x" },
        { "builtins dict", "dict", "x" },
        { "builtins bytes", "list", "x" },
        { "builtins bytearray", "list", "x" },
        { "builtins bytearray", "bytes", "x" },
        { "builtins int", "digits", "x" },
        { "collections deque", "list", "x" },
        { "collections Counter", "list", "x" },
        { "collections Counter", "dict", "x" },
        { "collections OrderedDict", "dict", "x" },
        { "fractions Fraction", "digits", "x" },
        { "_codecs encode", "text", "SHORT_BINUNICODE latin1" },
        { "collections defaultdict", "dict", "NONE first" },
        { "array array", "list", "SHORT_BINUNICODE q first" },
        { "array array", "bytes", "SHORT_BINUNICODE B first" },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void Calls_that_copy(string callable, string source, string other)
    {
        var first = other.EndsWith(" first", StringComparison.Ordinal);
        var args = other == "x" ? "BINGET 1; TUPLE1;"
            : first ? $"{other[..^6]}; BINGET 1; TUPLE2;"
            : $"BINGET 1; {other}; TUPLE2;";
        var call = Asm.Pickle($"BINGET 0; {args} REDUCE; POP;");
        var program = Asm.Pickle($"PROTO 4; GLOBAL {callable}; BINPUT 0; POP;").Concat(Source(source)).Concat(Asm.Pickle("BINPUT 1; POP;"));
        byte[] one = [.. program, .. call, (byte)'N', (byte)'.'];
        byte[] many = [.. program, .. Enumerable.Repeat(call, Calls).SelectMany(static bytes => bytes), (byte)'N', (byte)'.'];

        Assert.Null(Pickle.Loads(one));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(many));
        Assert.Contains("PickleLimits.MaxAllocatedBytes", error.Message, StringComparison.Ordinal);
        Assert.Equal("REDUCE", error.OpcodeName);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512 << 20);
    }

    [Theory]
    [InlineData("GLOBAL some Thing; EMPTY_TUPLE; NEWOBJ;")]
    [InlineData("GLOBAL collections OrderedDict; EMPTY_TUPLE; REDUCE;")]
    [InlineData("GLOBAL builtins ValueError; EMPTY_TUPLE; REDUCE;")]
    public void States_that_are_merged(string instance)
    {
        var first = Asm.Pickle($"PROTO 4; {instance}").Concat(Source("names")).Concat(Asm.Pickle("BUILD;"));
        var again = Asm.Pickle("EMPTY_DICT; SHORT_BINUNICODE a; NONE; SETITEM; BUILD;");
        byte[] one = [.. first, .. again, (byte)'.'];
        byte[] many = [.. first, .. Enumerable.Repeat(again, Calls).SelectMany(static bytes => bytes), (byte)'.'];

        Assert.NotNull(Pickle.Loads(one));
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(many));
        Assert.Contains("PickleLimits.MaxAllocatedBytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_are_shared()
    {
        var converter = PickleConverters.Array2D(PickleConverters.Int32);
        byte[] pickle = [.. Asm.Pickle("PROTO 4; EMPTY_LIST; MARK;"), .. Source("list"), .. Asm.Pickle("BINPUT 1;"), .. Enumerable.Repeat(Asm.Pickle("BINGET 1;"), Calls).SelectMany(static bytes => bytes), .. Asm.Pickle("APPENDS; STOP")];

        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, converter));
        Assert.Contains("PickleLimits.MaxAllocatedBytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_str_of_Python_2_is_decoded_once()
    {
        var text = new string('x', 1000);
        byte[] pickle = [.. Asm.Pickle($"EMPTY_LIST; MARK; BINSTRING {text}; BINPUT 0;"), .. Enumerable.Repeat(Asm.Pickle("BINGET 0;"), 100_000).SelectMany(static bytes => bytes), .. Asm.Pickle("APPENDS; STOP")];

        var list = Assert.IsType<List<object?>>(Pickle.Loads(pickle));
        Assert.Equal(text, list[0]);
        Assert.Same(list[1], list[^1]);
        var typed = Pickle.Loads(pickle, PickleConverters.List(PickleConverters.String));
        Assert.Same(typed[1], typed[^1]);
    }

    [Fact]
    public void What_Python_writes_is_within_the_default_limits()
    {
        // One byte each, and the most that is made of a byte.
        byte[] lists = [.. Asm.Pickle("EMPTY_LIST; MARK;"), .. Enumerable.Repeat((byte)']', 2_000_000), .. Asm.Pickle("APPENDS; STOP")];
        byte[] dicts = [.. Asm.Pickle("EMPTY_LIST; MARK;"), .. Memoized((byte)'}', 1_000_000), .. Asm.Pickle("APPENDS; STOP")];
        byte[] numbers = [.. Asm.Pickle("EMPTY_LIST; MARK;"), .. Enumerable.Repeat("K\x01"u8.ToArray(), 1_000_000).SelectMany(static bytes => bytes), .. Asm.Pickle("APPENDS; STOP")];

        Assert.Equal(2_000_000, ((List<object?>)Pickle.Loads(lists)!).Count);
        Assert.Equal(1_000_000, ((List<object?>)Pickle.Loads(dicts)!).Count);
        Assert.Equal(1_000_000, ((List<object?>)Pickle.Loads(numbers)!).Count);
    }

    private static IEnumerable<byte> Memoized(byte opcode, int count) => Enumerable.Repeat<byte[]>([opcode, 0x94], count).SelectMany(static bytes => bytes);

    private static byte[] Source(string kind) => kind switch
    {
        "list" => Asm.Pickle($"EMPTY_LIST; MARK; {Numbers()} APPENDS;"),
        "tuple" => Asm.Pickle($"MARK; {Numbers()} TUPLE;"),
        "frozenset" => Asm.Pickle($"MARK; {Numbers()} FROZENSET;"),
        "dict" => Asm.Pickle($"EMPTY_DICT; MARK; {string.Concat(Enumerable.Range(0, Count).Select(static n => $"BININT {n}; NONE;"))} SETITEMS;"),
        "names" => Asm.Pickle($"EMPTY_DICT; MARK; {string.Concat(Enumerable.Range(0, Count).Select(static n => $"SHORT_BINUNICODE a{n}; NONE;"))} SETITEMS;"),
        "bytes" => Asm.Pickle($"BINBYTES 0x{new string('0', 20 * Count)};"),
        "text" => Asm.Pickle($"BINUNICODE {new string('x', Count)};"),
        "digits" => Asm.Pickle($"BINUNICODE {new string('7', 4000)};"),
        _ => throw new ArgumentException(kind),
    };

    private static string Numbers() => string.Concat(Enumerable.Range(0, Count).Select(static n => $"BININT1 {n % 256};"));
}
