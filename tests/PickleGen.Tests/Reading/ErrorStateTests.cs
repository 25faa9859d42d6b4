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
        Assert.Throws<UnpicklingException>(() => Pickle.Loads([(byte)'(', .. items, 0xff]));
    }

    [Fact]
    public void Deep_errors_are_told_at_once()
    {
        var chain = string.Concat(Enumerable.Repeat("GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; BINUNICODE next;", 20_000));
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads<Node>(Asm.Pickle($"PROTO 2; {chain} NEXT_BUFFER; STOP")));
        Assert.Contains("buffer", error.Reason, StringComparison.Ordinal);
    }

    // Many marks at one place, many items above them, a typed list below.
    [Fact]
    public void An_error_above_many_marks_is_told_at_once()
    {
        byte[] pickle = [(byte)']', .. Enumerable.Repeat((byte)'(', 150_000), .. Enumerable.Repeat((byte)'N', 150_000), 0xff];
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, PickleConverters.List(PickleConverters.String)));
    }

    // Values that are built when they are asked for, all on the stack.
    [Fact]
    public void Many_values_without_a_state_are_read_at_once()
    {
        var converter = PickleConverters.List(PickleConverters.For<Models.Point>());
        byte[] pickle = [.. Asm.Pickle("PROTO 2; EMPTY_LIST; MARK; GLOBAL shop Point; BINPUT 0; EMPTY_TUPLE; NEWOBJ; NONE; BUILD;"), .. Enumerable.Repeat("h\0)\u0001"u8.ToArray(), 30_000).SelectMany(one => new byte[] { one[0], one[1], one[2], 0x81 }), .. Asm.Pickle("APPENDS; STOP")];
        Assert.Equal(30_001, Pickle.Loads(pickle, converter).Count);
    }
}
