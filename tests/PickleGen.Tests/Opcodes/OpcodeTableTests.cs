using PickleGen.Opcodes;

namespace PickleGen.Tests.Opcodes;

public class OpcodeTableTests
{
    [Fact]
    public void There_are_68_opcodes_of_their_own_byte_and_name()
    {
        Assert.Equal(68, OpcodeTable.All.Length);
        Assert.Equal(68, OpcodeTable.All.Select(row => row.Code).Distinct().Count());
        Assert.Equal(68, OpcodeTable.All.Select(row => row.Name).Distinct().Count());
        Assert.Equal(Enum.GetValues<Opcode>().Order(), OpcodeTable.All.Select(row => row.Code));
    }

    // The names of pickletools.opcodes, by their byte.
    [Fact]
    public void Names_are_pythons() => Assert.Equal(
        "MARK EMPTY_TUPLE STOP POP POP_MARK DUP BINBYTES SHORT_BINBYTES FLOAT BINFLOAT INT BININT BININT1 LONG BININT2 NONE PERSID BINPERSID REDUCE STRING BINSTRING "
        + "SHORT_BINSTRING UNICODE BINUNICODE EMPTY_LIST APPEND BUILD GLOBAL DICT APPENDS GET BINGET INST LONG_BINGET LIST OBJ PUT BINPUT LONG_BINPUT SETITEM TUPLE SETITEMS "
        + "EMPTY_DICT PROTO NEWOBJ EXT1 EXT2 EXT4 TUPLE1 TUPLE2 TUPLE3 NEWTRUE NEWFALSE LONG1 LONG4 SHORT_BINUNICODE BINUNICODE8 BINBYTES8 EMPTY_SET ADDITEMS FROZENSET "
        + "NEWOBJ_EX STACK_GLOBAL MEMOIZE FRAME BYTEARRAY8 NEXT_BUFFER READONLY_BUFFER",
        string.Join(' ', OpcodeTable.All.Select(row => row.Name)));

    [Fact]
    public void Every_row_is_found_by_its_byte_and_no_other_byte_is()
    {
        for (var code = 0; code < 256; code++)
            Assert.Same(OpcodeTable.All.SingleOrDefault(row => (int)row.Code == code), OpcodeTable.Find((byte)code));
        Assert.Equal("STOP", OpcodeTable.NameOf((byte)'.'));
        Assert.Equal("0xff", OpcodeTable.NameOf(0xff));
    }

    [Fact]
    public void Protocols_are_0_to_5() => Assert.Equal(
        [22, 19, 12, 2, 10, 3], Enumerable.Range(0, 6).Select(protocol => OpcodeTable.All.Count(row => row.Protocol == protocol)));
}
