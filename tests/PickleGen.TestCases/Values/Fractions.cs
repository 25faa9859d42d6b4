using System.Numerics;

namespace Cases.Values;

[Pickleable]
public partial class Fractions : IParts
{
    public Half Small { get; set; }
    public float Single { get; set; }
    public double Double { get; set; }
    public decimal Money { get; set; }
    public Complex Complex { get; set; }
    public List<double> Special { get; set; } = [];

    object?[] IParts.Parts => [Small, Single, Double, Money, Complex.Real, Complex.Imaginary, Special];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Fractions>("fractions", new()
        {
            Small = (Half)1.5,
            Single = 0.25f,
            Double = 0.1,
            Money = -1234567890123456.7800m,
            Complex = new(1.5, -2),
            Special = [-0.0, double.PositiveInfinity, double.NegativeInfinity, double.NaN, double.Epsilon, double.MaxValue, 1e16, 1e-5, 123456789.125],
        })
        {
            Module = "cases.values",
            Source = "class Fractions(object): pass",
            PythonCheck = """
                from decimal import Decimal
                inf = float('inf')
                has(v, m.Fractions, small=1.5, single=0.25, double=0.1, money=Decimal('-1234567890123456.7800'), complex=complex(1.5, -2),
                    special=[-0.0, inf, -inf, float('nan'), 5e-324, 1.7976931348623157e308, 1e16, 1e-5, 123456789.125])
                assert str(v.money) == '-1234567890123456.7800'
                """,
        };
        yield return new ModelCase<Fractions>("fractions: extremes", new()
        {
            Small = Half.MaxValue,
            Single = float.MaxValue,
            Double = double.MinValue,
            Money = decimal.MaxValue,
            Complex = new(double.NaN, double.PositiveInfinity),
        })
        {
            Module = "cases.values",
            Source = "class Fractions(object): pass",
            PythonCheck = """
                from decimal import Decimal
                assert v.small == 65504.0 and v.single == 3.4028234663852886e38 and v.double == -1.7976931348623157e308
                assert v.money == Decimal('79228162514264337593543950335')
                assert v.complex.real != v.complex.real and v.complex.imag == float('inf')
                assert v.special == []
                """,
        };
    }
}
