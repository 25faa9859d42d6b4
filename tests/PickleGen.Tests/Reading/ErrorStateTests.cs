using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// A load that failed leaves nothing behind that could disturb the next one.
public class ErrorStateTests
{
    [Fact]
    public void An_error_far_in_a_batch_does_not_disturb_the_next_error()
    {
        var items = string.Concat(Enumerable.Repeat("BININT1 1;", 5000));
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(Asm.Pickle($"PROTO 4; EMPTY_SET; MARK; {items} EMPTY_LIST; ADDITEMS; STOP")));
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads([(byte)'.']));
        Assert.Equal("unpickling stack underflow (at byte 0, opcode STOP)", error.Message);
    }

    [Fact]
    public void An_error_above_many_items_is_told_at_once()
    {
        byte[] items = [.. Enumerable.Repeat("K\u0001"u8.ToArray(), 300_000).SelectMany(item => item)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Throws<UnpicklingException>(() => Pickle.Loads([(byte)'(', .. items, 0xff]));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 3000);
    }

    [Fact]
    public void Deep_errors_are_told_at_once()
    {
        var chain = string.Concat(Enumerable.Repeat("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE next;", 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads<Node>(Asm.Pickle($"PROTO 2; {chain} NEXT_BUFFER; STOP")));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000);
        Assert.Contains("buffer", error.Reason, StringComparison.Ordinal);
    }
}
