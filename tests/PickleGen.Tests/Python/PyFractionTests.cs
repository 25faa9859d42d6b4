using System.Numerics;
using System.Text;

namespace PickleGen.Tests.Python;

public class PyFractionTests
{
    [Fact]
    public void Lowest_terms()
    {
        var fraction = new PyFraction(6, -4);
        Assert.Equal((-3, 2), ((int)fraction.Numerator, (int)fraction.Denominator));
        Assert.Equal("-3/2", fraction.ToString());
        Assert.Equal("0", new PyFraction(0, 5).ToString());
        Assert.Throws<DivideByZeroException>(() => new PyFraction(1, 0));
    }

    [Theory]
    [InlineData("1/3", "1/3")]
    [InlineData(" -35 / 4\n", "-35/4")]
    [InlineData("314", "314")]
    [InlineData("3.1415", "6283/2000")]
    [InlineData("-47e-2", "-47/100")]
    [InlineData("1_000/1_0", "100")]
    [InlineData(".5", "1/2")]
    [InlineData("5.", "5")]
    [InlineData("+1E3", "1000")]
    [InlineData("1.5E+1", "15")]
    public void Text(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<PyFraction>(Load($"BINUNICODE 0x{Convert.ToHexString(Encoding.UTF8.GetBytes(text))}")).ToString());

    [Theory]
    [InlineData("BINUNICODE 1/0")]
    [InlineData("BINUNICODE 1/-2")]
    [InlineData("BINUNICODE 1__0")]
    [InlineData("BINUNICODE .")]
    [InlineData("BINUNICODE 1e1000000000")]
    [InlineData("BINFLOAT 0.5")]
    public void Other_arguments_stay_inert(string argument) => Assert.IsType<PyObject>(Load(argument));

    [Fact]
    public void Is_written_as_two_ints()
    {
        var fraction = new PyFraction(BigInteger.Pow(10, 30), 7);
        Assert.Equal(fraction, Pickle.Loads(Pickle.Dumps(fraction, PickleConverters.Object)));
        Assert.Contains("fractions Fraction", PickleTools.Dis(Pickle.Dumps(fraction, PickleConverters.Object, new() { Protocol = 2 })), StringComparison.Ordinal);
    }

    private static object? Load(string argument) => Read.Any(Asm.Pickle($"PROTO 3; GLOBAL fractions Fraction; {argument}; TUPLE1; REDUCE; STOP"));
}
