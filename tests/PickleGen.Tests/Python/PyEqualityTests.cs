using System.Numerics;

namespace PickleGen.Tests.Python;

public class PyEqualityTests
{
    public static TheoryData<object?, object?> Equals_ => new()
    {
        { 1L, 1.0 }, { 1L, true }, { 0L, false }, { 0.0, -0.0 }, { 0L, -0.0 }, { true, 1.0 },
        { 1L, new BigInteger(1) }, { 1e30, new BigInteger(1e30) }, { -1e30, new BigInteger(-1e30) }, { 9007199254740992L, 9007199254740992.0 },
        { long.MinValue, -9223372036854775808.0 }, { 9.2233720368547758E18, BigInteger.One << 63 }, { 1, 1L }, { (byte)7, 7L }, { ulong.MaxValue, new BigInteger(ulong.MaxValue) },
        { 1.5f, 1.5 }, { Int128.MaxValue, (BigInteger)Int128.MaxValue }, { UInt128.MaxValue, (BigInteger)UInt128.MaxValue },
        { null, null }, { "a", "a" }, { new byte[] { 1, 2 }, new byte[] { 1, 2 } }, { double.PositiveInfinity, double.PositiveInfinity },
        { new PyTuple(1L, "a"), new PyTuple(1.0, "a") }, { PyTuple.Empty, new PyTuple() }, { new PyTuple(new PyTuple(true)), new PyTuple(new PyTuple(1L)) },
        { new PyFrozenSet(1L, 2L), new PyFrozenSet(2.0, true) }, { new PyTuple(new PyFrozenSet(new PyTuple(1L))), new PyTuple(new PyFrozenSet(new PyTuple(1.0))) },
        { new PyGlobal("a", "b"), new PyGlobal("a", "b") },
        { 1L, 1.00m }, { true, 1m }, { 0.5, 0.50m }, { 1m, 1.0m }, { -3L, PyDecimal.Parse("-3.0") }, { 0L, PyDecimal.Parse("-0E+5") }, { 0.0, -0.0m },
        { 0.1, PyDecimal.Parse("0.1000000000000000055511151231257827021181583404541015625") }, { 1e22, PyDecimal.Parse("1E+22") },
        { BigInteger.Pow(10, 5000), PyDecimal.Parse("1E+5000") }, { -BigInteger.Pow(10, 50), PyDecimal.Parse("-1E+50") }, { double.NegativeInfinity, PyDecimal.NegativeInfinity },
        { 2L, new PyFraction(4, 2) }, { 0.25, new PyFraction(1, 4) }, { -0.75m, new PyFraction(-3, 4) }, { double.Epsilon, new PyFraction(1, BigInteger.Pow(2, 1074)) },
        { PyDecimal.Parse("1.23456789012345678901234567890123"), new PyFraction(BigInteger.Parse("123456789012345678901234567890123"), BigInteger.Pow(10, 32)) },
        { 5L, new Complex(5, 0) }, { new Complex(0.5, -0.0), 0.5m }, { new Complex(1, 2), new Complex(1, 2) }, { (Half)0.5, 0.5 },
        { 1e300, new BigInteger(1e300) }, { long.MinValue, new BigInteger(long.MinValue) }, { long.MinValue, PyDecimal.Parse("-9223372036854775808") },
    };

    public static TheoryData<object?, object?> Differs => new()
    {
        { 1L, 2L }, { 1L, "1" }, { 1L, 1.5 }, { null, false }, { null, 0L }, { "a", "A" }, { "a", new byte[] { 97 } }, { long.MaxValue, 9223372036854775807.0 },
        { 9007199254740993L, 9007199254740992.0 }, { BigInteger.Pow(10, 400), double.PositiveInfinity }, { double.NaN, 1L }, { double.NegativeInfinity, double.PositiveInfinity },
        { new PyTuple(1L), new PyTuple(1L, 1L) }, { new PyTuple(1L, 2L), new PyTuple(2L, 1L) }, { new PyFrozenSet(1L), new PyFrozenSet(2L) }, { new PyTuple(1L), new PyFrozenSet(1L) },
        { new List<object?> { 1L }, new List<object?> { 1L } }, { new PyDict(), new PyDict() }, { new PySet(), new PyFrozenSet() },
        { 0.1, 0.1m }, { 1L, PyDecimal.Parse("1E+999999999999999999") }, { 0L, PyDecimal.Parse("1E-1999999999999999997") }, { 1L, new PyFraction(1, 3) }, { 0.3, new PyFraction(3, 10) },
        { 0.333m, new PyFraction(1, 3) }, { 1L, PyDecimal.Parse("-1") }, { double.NaN, PyDecimal.NaN }, { PyDecimal.NaN, PyDecimal.Parse("NaN") }, { double.PositiveInfinity, PyDecimal.NegativeInfinity },
        { 1L, new Complex(1, 1) }, { "1", 1m }, { 0L, PyDecimal.PositiveInfinity }, { PyDecimal.Parse("1E+50"), BigInteger.Pow(10, 50) + 1 }, { 0.5, PyDecimal.Parse("-0.5") },
        { new PyTuple(new List<object?>()), new PyTuple(new List<object?>()) }, { new PyGlobal("a", "b"), new PyGlobal("b", "a") },
    };

    [Theory]
    [MemberData(nameof(Equals_))]
    public void Equal_values_have_one_hash(object? x, object? y)
    {
        Assert.True(PyEquality.Instance.Equals(x, y));
        Assert.True(PyEquality.Instance.Equals(y, x));
        Assert.Equal(PyEquality.Instance.GetHashCode(x), PyEquality.Instance.GetHashCode(y));
    }

    [Theory]
    [MemberData(nameof(Differs))]
    public void Different_values(object? x, object? y)
    {
        Assert.False(PyEquality.Instance.Equals(x, y));
        Assert.False(PyEquality.Instance.Equals(y, x));
    }

    [Fact]
    public void NaN_equals_only_the_same_object()
    {
        object one = double.NaN;
        object other = double.NaN;
        Assert.True(PyEquality.Instance.Equals(one, one));
        Assert.False(PyEquality.Instance.Equals(one, other));
        Assert.True(PyEquality.Instance.Equals(new PyTuple(one), new PyTuple(one)));
        Assert.Equal(2, new PyDict { [one] = 1L, [other] = 2L }.Count);
    }

    [Fact]
    public void A_complex_NaN_is_found_by_its_object()
    {
        object key = new Complex(double.NaN, 0);
        var dict = new PyDict { [key] = 1L };
        Assert.True(dict.ContainsKey(key));
        Assert.False(dict.ContainsKey(new Complex(double.NaN, 0)));
    }

    [Fact]
    public void What_can_be_a_key()
    {
        Assert.All<object?>([null, 1L, "a", PyTuple.Empty, new PyFrozenSet(), new PyGlobal("a", "b"), new PyTuple(1L, new PyTuple("a"))], key => Assert.True(PyEquality.IsHashable(key)));
        Assert.All<object?>(
            [new List<object?>(), new PyDict(), new PySet(), new PyByteArray([]), new PyTuple(new List<object?>()), new PyTuple(1L, new PyTuple(new PyDict()))],
            key => Assert.False(PyEquality.IsHashable(key)));
    }
}
