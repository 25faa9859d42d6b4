using System.Globalization;
using PickleGen.Opcodes;

namespace PickleGen.Tests.Reading;

// Each limit: what is just within it loads, what is just beyond it does not, and the error names it.
public class LimitTests
{
    [Fact]
    public void Objects()
    {
        var pickle = Asm.Pickle("EMPTY_LIST; MARK; EMPTY_LIST; EMPTY_DICT; NONE; TUPLE1; EMPTY_SET; APPENDS; STOP");
        Hold(pickle, new PickleLimits { MaxObjects = 5 }, new PickleLimits { MaxObjects = 4 }, "more than 4 objects", "MaxObjects");
    }

    [Fact]
    public void Objects_of_a_typed_load()
    {
        var converter = PickleConverters.List(PickleConverters.List(PickleConverters.Int32));
        var pickle = Pickle.Dumps([[1], [2], [3]], converter);

        Assert.Equal(3, Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxObjects = 4 })).Count);
        Refused(() => Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxObjects = 3 })), "more than 3 objects", "MaxObjects");
    }

    [Theory]
    [InlineData("NONE; MEMOIZE; MEMOIZE; MEMOIZE; STOP")]
    [InlineData("NONE; BINPUT 7; LONG_BINPUT 9; BINPUT 7; PUT 100000; STOP")]
    public void Memo_entries(string program) => Hold(
        Asm.Pickle(program), new PickleLimits { MaxMemoEntries = 3 }, new PickleLimits { MaxMemoEntries = 2 }, "more than 2 entries in the memo", "MaxMemoEntries");

    [Fact]
    public void Memo_entries_of_a_typed_load()
    {
        var converter = PickleConverters.List(PickleConverters.String);
        var pickle = Pickle.Dumps(["a", "b"], converter);

        Assert.Equal(2, Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxMemoEntries = 3 })).Count);
        Refused(() => Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxMemoEntries = 2 })), "more than 2 entries", "MaxMemoEntries");
    }

    [Fact]
    public void Nesting() => Hold(
        Asm.Pickle("MARK; MARK; MARK; TUPLE; TUPLE; TUPLE; STOP"), new PickleLimits { MaxNesting = 3 }, new PickleLimits { MaxNesting = 2 }, "nested deeper than 2", "MaxNesting");

    [Theory]
    [InlineData("INT 12345678901", "an int of more than 2 digits")]
    [InlineData("LONG 12345678901L", "an int of more than 2 digits")]
    [InlineData("FLOAT 1.5", "a float of more than 2 characters")]
    public void Digits(string opcode, string message) => Hold(
        Asm.Pickle(opcode + "; STOP"), new PickleLimits { MaxDigits = 11 }, new PickleLimits { MaxDigits = 2 }, message, "MaxDigits");

    [Fact]
    public void Bytes_of_an_int() => Hold(
        Asm.Pickle("LONG1 0x0102030405060708090a; STOP"), new PickleLimits { MaxIntegerBytes = 10 }, new PickleLimits { MaxIntegerBytes = 9 }, "an int of more than 9 bytes", "MaxIntegerBytes");

    [Theory]
    [InlineData("GLOBAL some.module Thing")]
    [InlineData("GLOBAL m some_thing1")]
    [InlineData("PROTO 4; SHORT_BINUNICODE some.module; SHORT_BINUNICODE Thing; STACK_GLOBAL")]
    public void Names(string program) => Hold(
        Asm.Pickle(program + "; STOP"), new PickleLimits { MaxNameLength = 11 }, new PickleLimits { MaxNameLength = 10 }, "a name longer than 10", "MaxNameLength");

    [Fact]
    public void Persistent_ids()
    {
        var pickle = Asm.Pickle("PERSID abcde; STOP");
        Assert.Equal("abcde", new Echo(pickle, Of(new PickleLimits { MaxPersistentIdLength = 5 })).Load());
        Refused(() => new Echo(pickle, Of(new PickleLimits { MaxPersistentIdLength = 4 })).Load(), "more than 4 characters", "MaxPersistentIdLength");
    }

    [Theory]
    [InlineData("SHORT_BINBYTES 0x00000000000000000000", 34)]
    [InlineData("SHORT_BINUNICODE abcdefghij", 44)]
    [InlineData("SHORT_BINSTRING abcdefghij", 78)]
    [InlineData("STRING 'abcdefghij'", 92)]
    [InlineData("UNICODE abcdefghij", 44)]
    [InlineData("BYTEARRAY8 0x00000000000000000000", 74)]
    [InlineData("EMPTY_LIST", 32)]
    [InlineData("EMPTY_DICT", 64)]
    [InlineData("EMPTY_LIST; NONE; APPEND", 40)]
    [InlineData("EMPTY_DICT; NONE; NONE; SETITEM", 112)]
    [InlineData("BININT2 257", 24)]
    [InlineData("BINFLOAT 1", 24)]
    [InlineData("NONE; NONE; TUPLE2", 64)]
    [InlineData("GLOBAL a b; EMPTY_TUPLE; NEWOBJ", 116)]
    public void Allocation(string program, int bytes) => Hold(
        Asm.Pickle(program + "; STOP"),
        new PickleLimits { MaxAllocatedBytes = bytes },
        new PickleLimits { MaxAllocatedBytes = bytes - 1 },
        string.Create(CultureInfo.InvariantCulture, $"values of more than {bytes - 1} bytes"),
        "MaxAllocatedBytes");

    [Fact]
    public void Allocation_of_a_typed_load()
    {
        var lists = PickleConverters.List(PickleConverters.Int32);
        Charges(lists, [.. Enumerable.Range(0, 5000)], 16_000);
        Charges(PickleConverters.List(PickleConverters.String), [new string('x', 1000), "y"], 2000);
        Charges(PickleConverters.ByteArray, new byte[5000], 5000);
        Charges(PickleConverters.Dictionary(PickleConverters.Int32, PickleConverters.Int64), Enumerable.Range(0, 100).ToDictionary(n => n, n => (long)n), 2400);
        Charges(PickleConverters.HashSet(PickleConverters.Int32), [.. Enumerable.Range(0, 100)], 1600);
    }

    [Fact]
    public void What_is_beside_the_values_is_not_charged() =>
        Assert.Null(Pickle.Loads(Asm.Pickle("MARK; NONE; NONE; MEMOIZE; POP_MARK; NONE; STOP"), Of(new PickleLimits { MaxAllocatedBytes = 0, MaxObjects = 0 })));

    [Theory]
    [InlineData((byte)Opcode.EmptySet)]
    [InlineData((byte)Opcode.EmptyDict)]
    public void A_long_stack_is_charged(byte code)
    {
        // Nobody pops them: each takes its place on the stack besides itself, for one byte of input.
        const int Count = 4_000_000;
        byte[] pickle = [0x80, 4, .. Enumerable.Repeat(code, Count), (byte)Opcode.Stop];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refused(() => Pickle.Loads(pickle), "values of more than", "MaxAllocatedBytes");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1.5 * PickleLimits.Default.AllocationFor(pickle.Length));

        // A tuple as long, as Python writes it, is within the budget.
        Assert.Equal(Count, ((PyTuple)Pickle.Loads([0x80, 4, (byte)Opcode.Mark, .. Enumerable.Repeat((byte)Opcode.None, Count), (byte)Opcode.Tuple, (byte)Opcode.Stop])!).Count);
        Assert.Equal(Count / 8, ((PyTuple)Pickle.Loads([0x80, 4, (byte)Opcode.Mark, .. Enumerable.Repeat(code, Count / 8), (byte)Opcode.Tuple, (byte)Opcode.Stop])!).Count);
    }

    [Fact]
    public void The_default_allocation_goes_with_the_input()
    {
        Assert.Null(PickleLimits.Default.MaxAllocatedBytes);
        Assert.Equal((32 << 20) + (64 * 1000), PickleLimits.Default.AllocationFor(1000));
        Assert.Equal(long.MaxValue, PickleLimits.Trusted.AllocationFor(1000));
    }

    [Fact]
    public void Each_load_of_a_session_has_the_whole_budget()
    {
        using var unpickler = new Unpickler(Asm.Pickle("EMPTY_LIST; STOP; EMPTY_LIST; STOP"), Of(new PickleLimits { MaxObjects = 1 }));
        unpickler.Load();
        unpickler.Load();
    }

    [Fact]
    public void Trusted_options_have_the_trusted_limits()
    {
        Assert.Same(PickleLimits.Trusted, PickleOptions.Trusted.Limits);
        Assert.Same(PickleLimits.Default, PickleOptions.Default.Limits);
        Assert.Throws<ArgumentNullException>(() => new PickleOptions { Limits = null! });
    }

    [Fact]
    public void Limits_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxInputBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxAllocatedBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxObjects = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxMemoEntries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxNesting = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxDigits = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxIntegerBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxNameLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleLimits { MaxPersistentIdLength = -1 });
    }

    private static PickleOptions Of(PickleLimits limits) => new() { Limits = limits };

    private static void Hold(byte[] pickle, PickleLimits within, PickleLimits beyond, string message, string limit)
    {
        Pickle.Loads(pickle, Of(within));
        Refused(() => Pickle.Loads(pickle, Of(beyond)), message, limit);
        Pickle.Loads(pickle, PickleOptions.Default);
        Pickle.Loads(pickle, PickleOptions.Trusted);
    }

    private static void Refused(Action load, string message, string limit)
    {
        var error = Assert.Throws<UnpicklingException>(load);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains($"PickleLimits.{limit} of PickleOptions.Limits", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.OpcodeName);
    }

    // At least so much, and no more than that a few objects are beside it.
    private static void Charges<T>(PickleConverter<T> converter, T value, int bytes)
    {
        var pickle = Pickle.Dumps(value, converter);
        Refused(() => Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxAllocatedBytes = bytes - 1 })), "values of more than", "MaxAllocatedBytes");
        Pickle.Loads(pickle, converter, Of(new PickleLimits { MaxAllocatedBytes = (2 * bytes) + 1000 }));
    }

    private sealed class Echo(byte[] pickle, PickleOptions options) : Unpickler(pickle, options)
    {
        protected override object? PersistentLoad(object? id) => id;
    }
}
