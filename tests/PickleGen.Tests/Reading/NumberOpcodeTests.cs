using System.Numerics;

namespace PickleGen.Tests.Reading;

public class NumberOpcodeTests
{
    [Theory]
    [InlineData("INT 12", 12L)]
    [InlineData("INT -12", -12L)]
    [InlineData("INT +5", 5L)]
    [InlineData("INT 0", 0L)]
    [InlineData("INT 1", 1L)]
    [InlineData("INT 001", 1L)]
    [InlineData("INT 010", 8L)]
    [InlineData("INT 0x30783166", 31L)]
    [InlineData("INT 1_0", 10L)]
    [InlineData("INT 0x31320d", 12L)]
    [InlineData("INT 0x310032", 1L)]
    [InlineData("INT 9223372036854775807", long.MaxValue)]
    [InlineData("LONG 3L", 3L)]
    [InlineData("LONG 3", 3L)]
    [InlineData("LONG -9223372036854775808L", long.MinValue)]
    [InlineData("LONG 0x30783130", 16L)]
    [InlineData("BININT -2147483648", -2147483648L)]
    [InlineData("BININT1 255", 255L)]
    [InlineData("BININT2 65535", 65535L)]
    [InlineData("LONG1 0x", 0L)]
    [InlineData("LONG1 0xff", -1L)]
    [InlineData("LONG1 0xff00", 255L)]
    [InlineData("LONG1 0xffffffffffffff7f", long.MaxValue)]
    [InlineData("LONG1 0x010000000000000000", 1L)]
    [InlineData("LONG1 0xffffffffffffffffffff", -1L)]
    [InlineData("LONG4 0x", 0L)]
    [InlineData("LONG4 0x80", -128L)]
    public void Ints(string opcode, long expected) => Assert.Equal(expected, Read.Any(Asm.Pickle(opcode + "; STOP")));

    [Theory]
    [InlineData("INT 00", false)]
    [InlineData("INT 01", true)]
    [InlineData("INT -0", false)]
    [InlineData("INT +1", true)]
    [InlineData("NEWTRUE", true)]
    [InlineData("NEWFALSE", false)]
    public void Bools(string opcode, bool expected) => Assert.Equal(expected, Read.Any(Asm.Pickle(opcode + "; STOP")));

    [Theory]
    [InlineData("INT 9223372036854775808", "9223372036854775808")]
    [InlineData("LONG -9223372036854775809L", "-9223372036854775809")]
    [InlineData("LONG1 0x000000000000008000", "9223372036854775808")]
    [InlineData("LONG4 0xffffffffffffffffff00", "4722366482869645213695")]
    public void Big_ints(string opcode, string expected) => Assert.Equal(BigInteger.Parse(expected), Read.Any(Asm.Pickle(opcode + "; STOP")));

    [Theory]
    [InlineData("FLOAT 1.5", 1.5)]
    [InlineData("FLOAT -0.0", -0.0)]
    [InlineData("FLOAT 1", 1.0)]
    [InlineData("FLOAT 1e-400", 0.0)]
    [InlineData("FLOAT .5", 0.5)]
    [InlineData("FLOAT 5.", 5.0)]
    [InlineData("FLOAT +1E3", 1000.0)]
    [InlineData("FLOAT 0.10000000000000001", 0.1)]
    [InlineData("FLOAT inf", double.PositiveInfinity)]
    [InlineData("FLOAT -inf", double.NegativeInfinity)]
    [InlineData("FLOAT Infinity", double.PositiveInfinity)]
    [InlineData("BINFLOAT 0.1", 0.1)]
    public void Floats(string opcode, double expected) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits((double)Read.Any(Asm.Pickle(opcode + "; STOP"))!));

    [Fact]
    public void NaN_has_pythons_bits_and_keeps_its_payload()
    {
        Assert.Equal(0x7ff8000000000000, BitConverter.DoubleToInt64Bits((double)Read.Any(Asm.Pickle("FLOAT nan; STOP"))!));
        Assert.Equal(0x7ff8000000001234, BitConverter.DoubleToInt64Bits((double)Read.Any([(byte)'G', 0x7f, 0xf8, 0, 0, 0, 0, 0x12, 0x34, (byte)'.'])!));
    }

    [Theory]
    [InlineData("INT ")]
    [InlineData("INT x")]
    [InlineData("INT 08")]
    [InlineData("INT 1__0")]
    [InlineData("INT 1_")]
    [InlineData("INT 0x3078")]
    [InlineData("INT 1.0")]
    [InlineData("INT 3L")]
    [InlineData("INT 99999999999999999999L")]
    [InlineData("LONG ")]
    [InlineData("LONG L")]
    [InlineData("LONG 010")]
    [InlineData("LONG 3LL")]
    [InlineData("FLOAT ")]
    [InlineData("FLOAT x")]
    [InlineData("FLOAT 1e400")]
    [InlineData("FLOAT -1e400")]
    [InlineData("FLOAT 1_0")]
    [InlineData("FLOAT 0x30783130")]
    [InlineData("FLOAT --inf")]
    [InlineData("FLOAT +-nan")]
    [InlineData("FLOAT 1,000")]
    [InlineData("FLOAT 1e")]
    public void What_is_no_number_is_refused(string opcode)
    {
        var error = Read.AnyError(Asm.Pickle(opcode + "; STOP"));
        Assert.Equal((0L, opcode.Split(' ')[0]), (error.Offset, error.OpcodeName));
    }

    [Fact]
    public void A_negative_length_of_LONG4_is_refused() => Read.AnyError([0x8b, 0xff, 0xff, 0xff, 0xff, (byte)'.']);

    [Theory]
    [InlineData("INT ", 4300, true)]
    [InlineData("INT ", 4301, false)]
    [InlineData("INT -", 4300, true)]
    [InlineData("INT -", 4301, false)]
    [InlineData("LONG ", 4300, true)]
    [InlineData("LONG ", 4301, false)]
    [InlineData("LONG ", 100_000, false)]
    [InlineData("INT ", 100_000, false)]
    public void Decimal_text_has_at_most_4300_digits(string opcode, int digits, bool valid)
    {
        var pickle = Asm.Pickle(opcode + new string('7', digits) + "; STOP");
        if (valid) Assert.IsType<BigInteger>(Read.Any(pickle));
        else Read.AnyError(pickle);
    }

    [Theory]
    [InlineData("INT ", "")]
    [InlineData("LONG ", "L")]
    [InlineData("FLOAT 0.", "")]
    public void Trusted_text_has_any_length(string opcode, string end)
    {
        var pickle = Asm.Pickle(opcode + new string('7', 5000) + end + "; STOP");

        Assert.NotNull(Pickle.Loads(pickle, PickleOptions.Trusted));
        Read.AnyError(pickle);
    }

    [Fact]
    public void Trusted_integers_have_any_length() => Assert.Equal(
        BigInteger.One << (8 << 20),
        Pickle.Loads([0x8b, 1, 0, 0x10, 0, .. new byte[1 << 20], 1, (byte)'.'], PickleOptions.Trusted));

    [Fact]
    public void An_int_of_a_million_bytes_is_read_and_a_longer_one_refused()
    {
        Assert.IsType<BigInteger>(Pickle.Loads([0x8b, 0, 0, 0x10, 0, .. new byte[(1 << 20) - 1], 1, (byte)'.']));
        Assert.Throws<UnpicklingException>(() => Pickle.Loads([0x8b, 1, 0, 0x10, 0, .. new byte[1 << 20], 1, (byte)'.']));
    }
}
