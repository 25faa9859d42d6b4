namespace PickleGen.Tests.Reading;

public class MemoTests
{
    [Theory]
    [InlineData("BININT1 5; PUT 3; POP; GET 3; STOP")]
    [InlineData("BININT1 5; BINPUT 200; POP; BINGET 200; STOP")]
    [InlineData("BININT1 5; LONG_BINPUT 70000; POP; LONG_BINGET 70000; STOP")]
    [InlineData("BININT1 5; LONG_BINPUT 4294967295; POP; LONG_BINGET 4294967295; STOP")]
    [InlineData("BININT1 5; PUT 1152921504606846976; POP; GET 1152921504606846976; STOP")]
    [InlineData("BININT1 5; MEMOIZE; POP; BINGET 0; STOP")]
    [InlineData("BININT1 5; PUT 0x2b33; POP; BINGET 3; STOP")]
    [InlineData("BININT1 1; BINPUT 0; BININT1 5; BINPUT 0; POP; BINGET 0; STOP")]
    [InlineData("BININT1 1; LONG_BINPUT 99999; BININT1 5; LONG_BINPUT 99999; POP; LONG_BINGET 99999; STOP")]
    [InlineData("NONE; BINPUT 10; BININT1 5; MEMOIZE; POP; BINGET 1; STOP")]
    [InlineData("NONE; LONG_BINPUT 100000; BININT1 5; MEMOIZE; POP; BINGET 1; STOP")]
    [InlineData("BININT1 5; MEMOIZE; MEMOIZE; MEMOIZE; POP; BINGET 2; STOP")]
    [InlineData("NONE; BINPUT 1; BININT1 5; MEMOIZE; POP; BINGET 1; STOP")]
    public void Put_and_get(string program) => Assert.Equal(5L, Read.Any(Asm.Pickle(program)));

    [Theory]
    [InlineData("GET 0; STOP")]
    [InlineData("BINGET 0; STOP")]
    [InlineData("LONG_BINGET 4294967295; STOP")]
    [InlineData("NONE; BINPUT 5; BINGET 4; STOP")]
    [InlineData("NONE; LONG_BINPUT 100000; LONG_BINGET 99999; STOP")]
    public void Missing(string program) => Assert.StartsWith("the memo has no entry", Read.AnyError(Asm.Pickle(program)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("NONE; PUT -1; STOP")]
    [InlineData("NONE; PUT x; STOP")]
    [InlineData("NONE; PUT ; STOP")]
    [InlineData("NONE; PUT 1.0; STOP")]
    [InlineData("NONE; PUT 9223372036854775808; STOP")]
    [InlineData("GET -5; STOP")]
    [InlineData("GET 0x31780a; STOP")]
    public void Bad_indexes(string program) => Assert.NotNull(Read.AnyError(Asm.Pickle(program)).OpcodeName);

    [Fact]
    public void Far_indexes_cost_nothing()
    {
        var pickle = Asm.Pickle("NONE; LONG_BINPUT 2147483647; LONG_BINPUT 4000000000; PUT 9223372036854775807; STOP");
        Pickle.Loads(pickle);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(Pickle.Loads(pickle));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_384);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Entries_in_any_order_are_kept(int direction)
    {
        // Every third index of a thousand, upwards or downwards, some far apart.
        var indexes = Enumerable.Range(0, 1000).Select(i => i * (i % 10 == 0 ? 1000 : 3)).Distinct().ToList();
        if (direction < 0) indexes.Reverse();
        var puts = string.Concat(indexes.Select(index => $"BININT {index}; LONG_BINPUT {index}; POP;"));
        var gets = string.Concat(indexes.Select(index => $"LONG_BINGET {index};"));
        Assert.Equal(indexes.Select(index => (object?)(long)index), (List<object?>)Read.Any(Asm.Pickle($"{puts} MARK; {gets} LIST; STOP"))!);
    }

    [Fact]
    public void A_load_starts_with_an_empty_memo()
    {
        Pickle.Loads(Asm.Pickle("BININT1 1; BINPUT 0; LONG_BINPUT 100000; STOP"));
        Read.AnyError(Asm.Pickle("BINGET 0; STOP"));
        Read.AnyError(Asm.Pickle("LONG_BINGET 100000; STOP"));
    }
}
