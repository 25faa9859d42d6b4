using PickleGen.Opcodes;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Opcodes;

public class OpcodeScannerTests
{
    // Every opcode with its argument; the scanner does not execute them.
    private static readonly byte[] All = Asm.Pickle(
        "PROTO 5; MARK; EMPTY_TUPLE; POP; POP_MARK; DUP; BINBYTES ab.; SHORT_BINBYTES .; FLOAT 1.5; BINFLOAT 2.5; INT 12; BININT 11822; BININT1 46; LONG 3L; BININT2 46; NONE;"
        + "PERSID x.y; BINPERSID; REDUCE; STRING 'a.b'; BINSTRING a.; SHORT_BINSTRING .b; UNICODE a.b; BINUNICODE a.b; EMPTY_LIST; APPEND; BUILD; GLOBAL a.b c.d; DICT; APPENDS;"
        + "GET 1; BINGET 46; INST a.b c; LONG_BINGET 46; LIST; OBJ; PUT 1; BINPUT 46; LONG_BINPUT 46; SETITEM; TUPLE; SETITEMS; EMPTY_DICT; NEWOBJ; EXT1 46; EXT2 46; EXT4 46;"
        + "TUPLE1; TUPLE2; TUPLE3; NEWTRUE; NEWFALSE; LONG1 0x2e2e; LONG4 0x2e; SHORT_BINUNICODE .; BINUNICODE8 .; BINBYTES8 .; EMPTY_SET; ADDITEMS; FROZENSET; NEWOBJ_EX;"
        + "STACK_GLOBAL; MEMOIZE; FRAME 13; BYTEARRAY8 .; NEXT_BUFFER; READONLY_BUFFER; STOP");

    [Fact]
    public void Every_opcode_is_passed_at_once() => Assert.Equal(All.Length, End([.. All, 1, 2, 3]));

    [Fact]
    public void Every_opcode_is_passed_whatever_has_arrived()
    {
        var scanner = default(OpcodeScanner);
        for (var length = 0; length < All.Length; length++)
        {
            Assert.False(scanner.TryFindEnd(All.AsSpan(0, length)));
            Assert.InRange(scanner.Needed, length + 1, All.Length);
        }

        Assert.True(scanner.TryFindEnd(All));
        Assert.Equal(All.Length, scanner.Position);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public void Ends_of_pickles_are_found_for_any_chunks(int chunk)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var pickle = Pickle.Dumps(Shop.Sample(), new PickleOptions { Protocol = protocol });
            byte[] two = [.. pickle, .. pickle];
            var scanner = default(OpcodeScanner);
            var length = 0;
            while (!scanner.TryFindEnd(two.AsSpan(0, length))) length = Math.Min(two.Length, length + chunk);
            Assert.Equal(pickle.Length, scanner.Position);
            Assert.InRange(length, pickle.Length, pickle.Length + chunk - 1);
        }
    }

    [Fact]
    public void A_frame_that_goes_on_behind_STOP_has_to_be_there()
    {
        byte[] pickle = [0x80, 4, 0x95, 5, 0, 0, 0, 0, 0, 0, 0, (byte)'N', (byte)'.', 1, 2, 3, 4];
        var scanner = default(OpcodeScanner);
        Assert.False(scanner.TryFindEnd(pickle.AsSpan(0, 15)));
        Assert.Equal(16, scanner.Needed);
        Assert.True(scanner.TryFindEnd(pickle));
        Assert.Equal((13, 16), (scanner.Position, scanner.End));
    }

    [Fact]
    public void What_is_no_opcode_ends_the_scan() => Assert.Equal(2, End([(byte)'N', 0xff, (byte)'.']));

    [Theory]
    [InlineData("BINBYTES x", 4, 4294967295)]
    [InlineData("BINBYTES8 x", 8, 4611686018427387903)]
    [InlineData("BINUNICODE8 x", 8, 1099511627776)]
    public void A_length_is_needed_not_waited_for(string opcode, int width, long length)
    {
        var pickle = Asm.Pickle(opcode);
        BitConverter.GetBytes(length)[..width].CopyTo(pickle, 1);
        var scanner = default(OpcodeScanner);
        Assert.False(scanner.TryFindEnd(pickle));
        Assert.Equal(1 + width + length, scanner.Needed);
    }

    // A line must not be searched from its start for every byte that arrives.
    [Fact]
    public void A_long_line_costs_its_length()
    {
        var line = new byte[1_600_000];
        Array.Fill(line, (byte)'x');
        line[0] = (byte)'V';
        var scanner = default(OpcodeScanner);
        for (var length = 1; length < line.Length; length++) Assert.False(scanner.TryFindEnd(line.AsSpan(0, length)));
    }

    private static long End(byte[] data)
    {
        var scanner = default(OpcodeScanner);
        Assert.True(scanner.TryFindEnd(data));
        return scanner.Position;
    }
}
