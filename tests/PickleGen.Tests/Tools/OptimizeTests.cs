namespace PickleGen.Tests.Tools;

// Compared with pickletools.optimize in the interop tests; here is what it is for.
public class OptimizeTests
{
    [Theory]
    [InlineData("EMPTY_LIST; PUT 0; NONE; PUT 7; APPEND; GET 0; TUPLE2; PUT 3; STOP", "EMPTY_LIST; PUT 0; NONE; APPEND; GET 0; TUPLE2; STOP")]
    [InlineData("EMPTY_LIST; BINPUT 9; BINGET 9; APPEND; STOP", "EMPTY_LIST; BINPUT 0; BINGET 0; APPEND; STOP")]
    [InlineData("PROTO 4; NONE; MEMOIZE; STOP", "PROTO 4; NONE; STOP")]
    [InlineData("PROTO 4; NONE; MEMOIZE; EMPTY_LIST; MEMOIZE; BINGET 1; TUPLE2; STOP", "PROTO 4; FRAME 7; NONE; EMPTY_LIST; MEMOIZE; BINGET 0; TUPLE2; STOP")]
    [InlineData("NONE; STOP; NONE", "NONE; STOP")]
    public void Leaves_out_entries_nobody_gets(string before, string after) =>
        Assert.Equal(Convert.ToHexString(Asm.Pickle(after)), Convert.ToHexString(PickleTools.Optimize(Asm.Pickle(before))));

    [Fact]
    public void What_is_written_stays_the_same_value()
    {
        var shared = new List<object?> { "text", 1L };
        var back = (List<object?>)Pickle.Loads(PickleTools.Optimize(Pickle.Dumps(new List<object?> { shared, shared }, PickleConverters.Object)))!;
        Assert.Same(back[0], back[1]);
    }

    [Theory]
    [InlineData("BINGET 0; STOP", "before it is stored")]
    [InlineData("GET 3; NONE; PUT 3; STOP", "before it is stored")]
    [InlineData("PROTO 6; NONE; STOP", "protocol 6")]
    [InlineData("NONE", "without a STOP")]
    public void Refuses_what_has_no_meaning(string program, string message) =>
        Assert.Contains(message, Assert.Throws<UnpicklingException>(() => PickleTools.Optimize(Asm.Pickle(program))).Message, StringComparison.Ordinal);
}
