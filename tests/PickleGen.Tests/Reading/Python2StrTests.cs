using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class Python2StrTests
{
    [Theory]
    [InlineData("STRING 'abc'", "abc")]
    [InlineData("STRING \"abc\"", "abc")]
    [InlineData("STRING ''", "")]
    [InlineData("STRING 'it\"s'", "it\"s")]
    [InlineData("STRING 'a\\n\\t\\\\\\'\\\"\\a\\b\\f\\v\\r'", "a\n\t\\'\"\a\b\f\v\r")]
    [InlineData("STRING '\\x41\\101\\0'", "AA\0")]
    [InlineData("STRING '\\q'", "\\q")]
    [InlineData("BINSTRING abc", "abc")]
    [InlineData("SHORT_BINSTRING abc", "abc")]
    public void Ascii(string opcode, string expected) => Assert.Equal(expected, Read.Any(Asm.Pickle(opcode + "; STOP")));

    [Theory]
    [InlineData("STRING 'abc")]
    [InlineData("STRING abc")]
    [InlineData("STRING 'abc\"")]
    [InlineData("STRING '")]
    [InlineData("STRING ")]
    [InlineData("STRING 'a\\x4'")]
    [InlineData("STRING 'a\\xg0'")]
    [InlineData("STRING '\\'")]
    public void Malformed(string opcode) => Assert.Equal("STRING", Read.AnyError(Asm.Pickle(opcode + "; STOP")).OpcodeName);

    [Theory]
    [InlineData("STRING '\\xe9'")]
    [InlineData("SHORT_BINSTRING 0xe9")]
    [InlineData("BINSTRING 0xe9")]
    public void Encodings(string opcode)
    {
        var pickle = Asm.Pickle(opcode + "; STOP");
        Assert.Contains("PickleOptions.Encoding", Read.AnyError(pickle).Reason, StringComparison.Ordinal);
        Assert.Equal("\u00e9", Read.Any(pickle, new PickleOptions { Encoding = PickleEncoding.Latin1 }));
        Assert.Equal(new byte[] { 0xe9 }, Read.Any(pickle, new PickleOptions { Encoding = PickleEncoding.Bytes }));
        Assert.Contains("UTF-8", Read.AnyError(pickle, new PickleOptions { Encoding = PickleEncoding.Utf8 }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8()
    {
        var options = new PickleOptions { Encoding = PickleEncoding.Utf8 };
        Assert.Equal("\u00e9", Read.Any(Asm.Pickle("SHORT_BINSTRING 0xc3a9; STOP"), options));
        Read.AnyError(Asm.Pickle("SHORT_BINSTRING 0xeda0bd; STOP"), options);
    }

    [Theory]
    [InlineData(PickleEncoding.Ascii)]
    [InlineData(PickleEncoding.Latin1)]
    [InlineData(PickleEncoding.Bytes)]
    public void Members_are_found_by_str_keys_and_bytes_members_take_it_as_it_is(PickleEncoding encoding)
    {
        var order = Pickle.Loads<Order>(
            Asm.Pickle("PROTO 2; GLOBAL shop Order; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; MARK; SHORT_BINSTRING id; BININT1 3; SHORT_BINSTRING data; SHORT_BINSTRING 0xff00; SETITEMS; BUILD; STOP"),
            new PickleOptions { Encoding = encoding })!;
        Assert.Equal(3, order.Id);
        Assert.Equal([0xff, 0], order.Data!);
    }

    [Fact]
    public void A_text_member_wants_text()
    {
        var pickle = Asm.Pickle("PROTO 2; GLOBAL graph Node; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; SHORT_BINSTRING name; SHORT_BINSTRING 0xe9; SETITEM; BUILD; STOP");
        Assert.Equal("\u00e9", Read.Value<Node>(pickle, new PickleOptions { Encoding = PickleEncoding.Latin1 })!.Name);
        Assert.Contains("Node.name", Read.Error<Node>(pickle).Path, StringComparison.Ordinal);
        Assert.Contains("expected a str", Read.Error<Node>(pickle, new PickleOptions { Encoding = PickleEncoding.Bytes }).Reason, StringComparison.Ordinal);
    }
}
