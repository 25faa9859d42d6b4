namespace PickleGen.Tests.Reading;

public class TextOpcodeTests
{
    [Theory]
    [InlineData("UNICODE abc", "abc")]
    [InlineData("UNICODE ", "")]
    [InlineData("UNICODE a\\u00e9b", "a\u00e9b")]
    [InlineData("UNICODE \\U0001f600", "\U0001f600")]
    [InlineData("UNICODE \\\\u00e9", "\\\\u00e9")]
    [InlineData("UNICODE \\\\\\u0041", "\\\\A")]
    [InlineData("UNICODE \\n\\x41", "\\n\\x41")]
    [InlineData("UNICODE 0xe90d", "\u00e9\r")]
    [InlineData("UNICODE a\\", "a\\")]
    [InlineData("BINUNICODE 0xc3a9", "\u00e9")]
    [InlineData("SHORT_BINUNICODE 0xf09f9880", "\U0001f600")]
    [InlineData("BINUNICODE8 abc", "abc")]
    [InlineData("SHORT_BINUNICODE 0x", "")]
    [InlineData("SHORT_BINUNICODE 0xefbbbf61", "\ufeffa")]
    public void Text(string opcode, string expected) => Assert.Equal(expected, Read.Any(Asm.Pickle(opcode + "; STOP")));

    [Fact]
    public void Lone_surrogates()
    {
        Assert.Equal("\ud83d", Read.Any(Asm.Pickle("BINUNICODE 0xeda0bd; STOP")));
        Assert.Equal("a\ude00b", Read.Any(Asm.Pickle("SHORT_BINUNICODE 0x61edb88062; STOP")));
        Assert.Equal("\ud800x", Read.Any(Asm.Pickle("UNICODE \\ud800x; STOP")));
        Assert.Equal("\u00e9\ud800\U0001f600", Read.Any(Asm.Pickle("BINUNICODE 0xc3a9eda080f09f9880; STOP")));
    }

    [Theory]
    [InlineData("UNICODE \\u12")]
    [InlineData("UNICODE \\u12g4")]
    [InlineData("UNICODE \\U00110000")]
    [InlineData("UNICODE \\U0001f60")]
    [InlineData("BINUNICODE 0xff")]
    [InlineData("BINUNICODE 0xc3")]
    [InlineData("BINUNICODE 0xc080")]
    [InlineData("BINUNICODE 0xe08080")]
    [InlineData("BINUNICODE 0xf4908080")]
    [InlineData("BINUNICODE 0xeda0")]
    [InlineData("SHORT_BINUNICODE 0x80")]
    [InlineData("BINUNICODE8 0xf0808080")]
    public void Malformed_text(string opcode)
    {
        var error = Read.AnyError(Asm.Pickle(opcode + "; STOP"));
        Assert.Equal((0L, opcode.Split(' ')[0]), (error.Offset, error.OpcodeName));
    }

    [Theory]
    [InlineData("BINBYTES 0x00ff", "00FF")]
    [InlineData("SHORT_BINBYTES 0x", "")]
    [InlineData("BINBYTES8 0x0a", "0A")]
    public void Bytes(string opcode, string expected) => Assert.Equal(expected, Convert.ToHexString((byte[])Read.Any(Asm.Pickle(opcode + "; STOP"))!));

    [Fact]
    public void ByteArray() => Assert.Equal([1, 2], ((PyByteArray)Read.Any(Asm.Pickle("BYTEARRAY8 0x0102; STOP"))!).Bytes);

    [Fact]
    public void Read_only_bytes_stay_bytes() => Assert.Equal(new byte[] { 1 }, Read.Any(Asm.Pickle("BINBYTES8 0x01; READONLY_BUFFER; STOP")));

    [Theory]
    [InlineData("BINBYTES8 x", 1, -1L)]
    [InlineData("BINBYTES8 x", 1, long.MaxValue)]
    [InlineData("BINUNICODE8 x", 1, long.MaxValue)]
    [InlineData("BYTEARRAY8 x", 1, -1L)]
    [InlineData("BYTEARRAY8 x", 1, 1L << 40)]
    public void Claims_beyond_the_input(string opcode, int at, long length)
    {
        var pickle = Asm.Pickle(opcode + "; STOP");
        BitConverter.GetBytes(length).CopyTo(pickle, at);
        Assert.Contains("truncated", Read.AnyError(pickle).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BINBYTES x")]
    [InlineData("BINUNICODE x")]
    [InlineData("BINSTRING x")]
    [InlineData("LONG4 0x01")]
    public void Claims_of_four_gigabytes(string opcode)
    {
        var pickle = Asm.Pickle(opcode + "; STOP");
        pickle.AsSpan(1, 4).Fill(0xff);
        Read.AnyError(pickle);
    }
}
