namespace PickleGen.Tests.Reading;

public class ProtocolTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Any_protocol_up_to_five(int protocol) => Assert.Equal(1L, Read.Any(Asm.Pickle($"PROTO {protocol}; BININT1 1; STOP")));

    [Theory]
    [InlineData(6)]
    [InlineData(255)]
    public void None_beyond(int protocol)
    {
        var error = Read.AnyError(Asm.Pickle($"PROTO {protocol}; BININT1 1; STOP"));
        Assert.StartsWith($"unsupported pickle protocol {protocol}", error.Reason, StringComparison.Ordinal);
        Assert.Equal((0L, "PROTO"), (error.Offset, error.OpcodeName));
    }

    [Theory]
    [InlineData("BININT1 1; PROTO 2; STOP")]
    [InlineData("PROTO 0; PROTO 5; PROTO 1; BININT1 1; STOP")]
    [InlineData("PROTO 0; EMPTY_SET; MEMOIZE; POP; BININT1 1; STOP")]
    public void Anywhere_and_whatever_the_opcodes(string program) => Assert.Equal(1L, Read.Any(Asm.Pickle(program)));

    [Fact]
    public void What_follows_the_pickle_is_not_looked_at() => Assert.Equal(1L, Read.Any([.. Asm.Pickle("BININT1 1; STOP"), 0xff, 0xff]));
}
