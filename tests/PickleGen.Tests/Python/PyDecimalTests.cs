using System.Numerics;

namespace PickleGen.Tests.Python;

// What CPython 3.13's decimal.Decimal says.
public class PyDecimalTests
{
    [Theory]
    [InlineData("1E+5", "1E+5")]
    [InlineData("1E+999999999999999999", "1E+999999999999999999")]
    [InlineData("0E+999999999999999999", "0E+999999999999999999")]
    [InlineData("1E-1999999999999999997", "1E-1999999999999999997")]
    [InlineData("9.9E+999999999999999999", "9.9E+999999999999999999")]
    [InlineData("1_0__", "10")]
    [InlineData(" 1.5\n", "1.5")]
    [InlineData("\u0661\u0662", "12")]
    [InlineData("\U0001D7CE\U0001D7D7", "9")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("+.5e+1", "5")]
    [InlineData("NaN0123", "NaN123")]
    [InlineData("sNaN00", "sNaN")]
    [InlineData("-nan12", "-NaN12")]
    [InlineData("InF", "Infinity")]
    [InlineData("1e5_0", "1E+50")]
    [InlineData("\u30001\u2003", "1")]
    [InlineData("\u001f1", "1")]
    [InlineData("0E5", "0E+5")]
    [InlineData("-0E-2", "-0.00")]
    [InlineData("00.00", "0.00")]
    [InlineData("1e-0", "1")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1E-7")]
    [InlineData("12345E-9", "0.000012345")]
    [InlineData("12345E-12", "1.2345E-8")]
    [InlineData("-12345E3", "-1.2345E+7")]
    public void Text(string text, string expected) => Assert.Equal(expected, PyDecimal.Parse(text).ToString());

    [Theory]
    [InlineData("1E+1000000000000000000")]
    [InlineData("0E+1000000000000000000")]
    [InlineData("1E-1999999999999999998")]
    [InlineData("99E+999999999999999999")]
    [InlineData("0e-999999999999999999999")]
    [InlineData("_")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1 5")]
    [InlineData("nan-1")]
    [InlineData("1\0")]
    [InlineData("1e-")]
    [InlineData("infinit")]
    [InlineData("--1")]
    [InlineData("\u00b2")]
    public void No_decimal(string text)
    {
        Assert.False(PyDecimal.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PyDecimal.Parse(text));
    }

    [Fact]
    public void Parts()
    {
        var number = PyDecimal.Parse("-1.50E+30");
        Assert.Equal((true, new BigInteger(150), 28L), (number.IsNegative, number.Coefficient, number.Exponent));
        Assert.Equal("-0.0", new PyDecimal(BigInteger.Zero, -1, isNegative: true).ToString());
        Assert.Equal("-1.2E+4", new PyDecimal(-12, 3).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new PyDecimal(1, long.MaxValue));
        Assert.Equal(123, PyDecimal.Parse("sNaN123").Coefficient);
        Assert.True(PyDecimal.Parse("sNaN").IsSignalingNaN);
        Assert.True(PyDecimal.NaN.IsNaN && PyDecimal.NegativeInfinity is { IsInfinity: true, IsNegative: true, IsFinite: false });
        Assert.Equal("-1.50", PyDecimal.FromDecimal(-1.50m).ToString());
        Assert.True(PyDecimal.Parse("1E+3").TryToDecimal(out var thousand));
        Assert.Equal(1000m, thousand);
        Assert.False(PyDecimal.Parse("1E+30").TryToDecimal(out _));
    }

    [Fact]
    public void Equality_is_Pythons()
    {
        Assert.Equal(PyDecimal.Parse("1.0"), PyDecimal.Parse("1.000"));
        Assert.Equal(PyDecimal.Parse("-0"), PyDecimal.Parse("0E+5"));
        Assert.Equal(PyDecimal.Parse("1E+5").GetHashCode(), PyDecimal.Parse("100000").GetHashCode());
        Assert.NotEqual(PyDecimal.Parse("1"), PyDecimal.Parse("-1"));
        Assert.False(PyDecimal.NaN.Equals(PyDecimal.Parse("NaN")));
        Assert.False(PyEquality.IsHashable(PyDecimal.Parse("sNaN")));
        Assert.True(PyEquality.IsHashable(PyDecimal.NaN));
    }

    [Theory]
    [InlineData("BINUNICODE 1E+2", "1E+2")]
    [InlineData("BINUNICODE sNaN5", "sNaN5")]
    [InlineData("MARK; BININT1 1; MARK; BININT1 1; BININT1 2; TUPLE; BININT1 3; TUPLE; ", "-1.2E+4")]
    [InlineData("MARK; NEWFALSE; MARK; TUPLE; BINUNICODE F; TUPLE", "Infinity")]
    [InlineData("MARK; BININT1 0; MARK; BININT1 7; TUPLE; BINUNICODE N; TUPLE", "sNaN7")]
    [InlineData("BINUNICODE 123456789012345678901234567890.5", "123456789012345678901234567890.5")]
    public void Arguments(string argument, string expected)
    {
        var pickle = Asm.Pickle($"PROTO 3; GLOBAL decimal Decimal; {argument}; TUPLE1; REDUCE; STOP");
        Assert.Equal(expected, Assert.IsType<PyDecimal>(Read.Any(pickle)).ToString());
    }

    [Theory]
    [InlineData("BINUNICODE 1E-7", "0.0000001")]
    [InlineData("BINUNICODE -0.00", "0.00")]
    [InlineData("BININT1 5", "5")]
    public void What_fits_is_a_decimal(string argument, string expected)
    {
        var pickle = Asm.Pickle($"PROTO 3; GLOBAL decimal Decimal; {argument}; TUPLE1; REDUCE; STOP");
        Assert.Equal(decimal.Parse(expected, null), Assert.IsType<decimal>(Read.Any(pickle)));
    }

    [Theory]
    [InlineData("BINFLOAT 1.5")]
    [InlineData("MARK; BININT1 2; MARK; TUPLE; BININT1 0; TUPLE")]
    [InlineData("MARK; BININT1 0; MARK; BININT1 10; TUPLE; BININT1 0; TUPLE")]
    public void Other_arguments_stay_inert(string argument) =>
        Assert.IsType<PyObject>(Read.Any(Asm.Pickle($"PROTO 3; GLOBAL decimal Decimal; {argument}; TUPLE1; REDUCE; STOP")));

    [Theory]
    [InlineData("-0.00")]
    [InlineData("1E-7")]
    [InlineData("0E-7")]
    [InlineData("1E+2")]
    [InlineData("-Infinity")]
    [InlineData("NaN123")]
    public void The_text_comes_back(string text)
    {
        var pickle = Pickle.Dumps(PyDecimal.Parse(text), PickleConverters.Object);
        Assert.Equal(pickle, Pickle.Dumps(Pickle.Loads(pickle)!, PickleConverters.Object));
    }

    [Fact]
    public void A_million_digits_are_read_and_compared_as_text()
    {
        var one = PyDecimal.Parse(new string('7', 1_000_000) + "E-5");
        var other = PyDecimal.Parse(new string('7', 1_000_000) + "0E-6");
        Assert.True(PyEquality.Instance.Equals(one, other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(PyEquality.Instance.Equals(one, 7L));
        Assert.False(PyEquality.Instance.Equals(PyDecimal.Parse("1E+999999999999999999"), BigInteger.Pow(10, 100)));
    }
}
