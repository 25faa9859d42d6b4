using System.Numerics;
using System.Text;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Converters;

public class ScalarConverterTests
{
    [Fact]
    public void Integers()
    {
        RoundTrip.All(PickleConverters.Byte, byte.MinValue, byte.MaxValue);
        RoundTrip.All(PickleConverters.SByte, sbyte.MinValue, (sbyte)-1, (sbyte)0, sbyte.MaxValue);
        RoundTrip.All(PickleConverters.Int16, short.MinValue, (short)-129, (short)255, (short)256, short.MaxValue);
        RoundTrip.All(PickleConverters.UInt16, ushort.MinValue, (ushort)255, (ushort)256, ushort.MaxValue);
        RoundTrip.All(PickleConverters.Int32, int.MinValue, -1, 0, 255, 256, 65535, 65536, int.MaxValue);
        RoundTrip.All(PickleConverters.UInt32, uint.MinValue, 0x7fffffffu, 0x80000000u, uint.MaxValue);
        RoundTrip.All<long>(PickleConverters.Int64, long.MinValue, int.MinValue - 1L, -1, 0, int.MaxValue + 1L, long.MaxValue);
        RoundTrip.All<ulong>(PickleConverters.UInt64, ulong.MinValue, long.MaxValue, 1UL << 63, ulong.MaxValue);
        RoundTrip.All<Int128>(PickleConverters.Int128, Int128.MinValue, long.MinValue, -1, 0, ulong.MaxValue, Int128.MaxValue);
        RoundTrip.All<UInt128>(PickleConverters.UInt128, UInt128.MinValue, ulong.MaxValue, (UInt128)1 << 127, UInt128.MaxValue);
        RoundTrip.All<BigInteger>(PickleConverters.BigInteger, BigInteger.Zero, BigInteger.MinusOne, long.MinValue, (BigInteger)long.MinValue - 1, BigInteger.Pow(3, 1000), -BigInteger.Pow(3, 1000));
    }

    [Fact]
    public void Floats()
    {
        RoundTrip.All(PickleConverters.Double, 0.0, -0.0, double.Epsilon, double.MinValue, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 0.1);
        RoundTrip.All(PickleConverters.Single, 0f, float.Epsilon, float.MinValue, float.MaxValue, float.PositiveInfinity, float.NaN, 0.1f);
        RoundTrip.All(PickleConverters.Half, Half.Zero, Half.Epsilon, Half.MinValue, Half.MaxValue, Half.NegativeInfinity, Half.NaN);
        Assert.Equal(BitConverter.DoubleToInt64Bits(-0.0), BitConverter.DoubleToInt64Bits(Read.Value(Pickle.Dumps(-0.0, PickleConverters.Double), PickleConverters.Double)));
    }

    [Fact]
    public void Floats_take_ints_that_they_hold_exactly()
    {
        Assert.Equal(3.0, Read.Value(Asm.Pickle("BININT1 3; STOP"), PickleConverters.Double));
        Assert.Equal(-9223372036854775808.0, Read.Value(Asm.Pickle("LONG1 0x0000000000000080; STOP"), PickleConverters.Double));
        Assert.Equal(1e22, Read.Value(Pickle.Dumps(BigInteger.Pow(10, 22), PickleConverters.BigInteger), PickleConverters.Double));
        Read.Error(Pickle.Dumps(BigInteger.Pow(10, 23), PickleConverters.BigInteger), PickleConverters.Double);
        Read.Error(Pickle.Dumps(long.MaxValue, PickleConverters.Int64), PickleConverters.Double);
        Read.Error(Pickle.Dumps(BigInteger.Pow(10, 400), PickleConverters.BigInteger), PickleConverters.Double);
        Read.Error(Pickle.Dumps(true, PickleConverters.Boolean), PickleConverters.Double);
        Read.Error(Pickle.Dumps(65520.0, PickleConverters.Double), PickleConverters.Half);
    }

    [Fact]
    public void Decimals()
    {
        RoundTrip.All(PickleConverters.Decimal, 0m, 1.50m, -1.50m, 0.00m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m, decimal.One / 3);
        Assert.Equal("1.50", Read.Value(Pickle.Dumps(1.50m, PickleConverters.Decimal), PickleConverters.Decimal).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(12m, Read.Value(Asm.Pickle("BININT1 12; STOP"), PickleConverters.Decimal));
        Assert.Equal(decimal.MaxValue, Read.Value(Pickle.Dumps((BigInteger)decimal.MaxValue, PickleConverters.BigInteger), PickleConverters.Decimal));
        Read.Error(Pickle.Dumps((BigInteger)decimal.MaxValue + 1, PickleConverters.BigInteger), PickleConverters.Decimal);
    }

    [Theory]
    [InlineData("1E+2", "100")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("-0", "0")]
    [InlineData("0E-10", "0.0000000000")]
    [InlineData("0E+999999999", "0")]
    [InlineData("1.0000000000000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("NaN", null)]
    [InlineData("Infinity", null)]
    [InlineData("1E+29", null)]
    [InlineData("1E-29", null)]
    [InlineData("1E+99999999999999999999", null)]
    [InlineData("1.00000000000000000000000000001", null)]
    [InlineData("12345678901234567890123456789012345", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Decimals_of_any_spelling_if_nothing_is_lost(string text, string? expected)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL decimal Decimal; BINUNICODE {(text.Length == 0 ? "0x" : text)}; TUPLE1; REDUCE; STOP");
        if (expected is null) Assert.Contains("Decimal", Read.Error(pickle, PickleConverters.Decimal).Reason, StringComparison.Ordinal);
        else Assert.Equal(expected, Read.Value(pickle, PickleConverters.Decimal).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_decimal_of_a_million_digits_is_refused_at_once()
    {
        Read.Error(Asm.Pickle($"PROTO 2; GLOBAL decimal Decimal; BINUNICODE 0.{new string('1', 5_000_000)}; TUPLE1; REDUCE; STOP"), PickleConverters.Decimal);
    }

    [Fact]
    public void Text_and_characters()
    {
        RoundTrip.All(PickleConverters.String!, "", "a", "\u00e9", "\u4e2d", "\U0001f600", "\ud800", "\0\r\n\\", new string('x', 300), new string('\u4e2d', 70_000));
        RoundTrip.All(PickleConverters.Char, '\0', 'a', '\u00e9', '\ud800', '\uffff');
        RoundTrip.All(PickleConverters.Rune, new Rune('a'), new Rune(0x1f600), new Rune(0x10ffff));
        Read.Error(Pickle.Dumps("ab", PickleConverters.String), PickleConverters.Char);
        Read.Error(Pickle.Dumps("", PickleConverters.String), PickleConverters.Char);
        Read.Error(Pickle.Dumps("\U0001f600", PickleConverters.String), PickleConverters.Char);
        Read.Error(Pickle.Dumps("\ud800", PickleConverters.String), PickleConverters.Rune);
        Read.Error([(byte)'N', (byte)'.'], PickleConverters.Char);
    }

    [Fact]
    public void Bytes()
    {
        RoundTrip.All(PickleConverters.ByteArray!, [], [0], [255, 0], new byte[300], new byte[70_000]);
        Assert.Equal([1, 2], Read.Value(Asm.Pickle("BYTEARRAY8 0x0102; STOP"), PickleConverters.ByteArray)!);
        Assert.Equal([1, 2], Read.Value(Asm.Pickle("BYTEARRAY8 0x0102; STOP"), PickleConverters.Memory).ToArray());
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            Assert.Equal([1, 2], Read.Value(Pickle.Dumps(new Memory<byte>([1, 2]), PickleConverters.Memory, options), PickleConverters.Memory).ToArray());
            Assert.Empty(Read.Value(Pickle.Dumps(default, PickleConverters.ReadOnlyMemory, options), PickleConverters.ReadOnlyMemory).ToArray());
        }
    }

    [Fact]
    public void Booleans_and_nullables()
    {
        RoundTrip.All(PickleConverters.Boolean, true, false);
        RoundTrip.All(PickleConverters.Nullable(PickleConverters.Int32), 0, int.MinValue);
        RoundTrip.All(PickleConverters.Nullable(PickleConverters.Decimal), 0m, 1.5m);
        Assert.Null(Read.Value([(byte)'N', (byte)'.'], PickleConverters.Nullable(PickleConverters.Guid)));
        Read.Error([(byte)'N', (byte)'.'], PickleConverters.Guid);
        Read.Error([(byte)'N', (byte)'.'], PickleConverters.Boolean);
        Read.Error(Asm.Pickle("BININT1 1; STOP"), PickleConverters.Boolean);
    }

    [Fact]
    public void Identifiers()
    {
        RoundTrip.All(PickleConverters.Guid, Guid.Empty, Guid.AllBitsSet, new Guid("12345678-9abc-def0-1234-56789abcdef0"), new Guid("00000000-0000-0000-0000-000000000001"));
        RoundTrip.All(PickleConverters.Uri!, new Uri("https://example.org/a?b#c"), new Uri("relative/path", UriKind.Relative), new Uri("https://m\u00fcnchen.example/"));
        RoundTrip.All(PickleConverters.Version!, new Version(1, 2), new Version(1, 2, 3, 4));
        Read.Error(Pickle.Dumps("x", PickleConverters.String), PickleConverters.Version);
        Read.Error(Asm.Pickle("PROTO 2; GLOBAL uuid UUID; EMPTY_TUPLE; NEWOBJ; STOP"), PickleConverters.Guid);
        Read.Error(Asm.Pickle("PROTO 2; GLOBAL uuid UUID; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BUILD; STOP"), PickleConverters.Guid);
        Read.Error(Asm.Pickle("PROTO 2; GLOBAL uuid UUID; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE int; BININT -1; SETITEM; BUILD; STOP"), PickleConverters.Guid);
    }

    [Fact]
    public void Complex_numbers()
    {
        RoundTrip.All(PickleConverters.Complex, Complex.Zero, new Complex(1.5, -2), new Complex(double.PositiveInfinity, 0));
        Assert.Equal(new Complex(2, 0), Read.Value(Asm.Pickle("BININT1 2; STOP"), PickleConverters.Complex));
    }

    [Fact]
    public void Enums()
    {
        RoundTrip.All(PickleConverters.Enum<Color>(), Color.Red, (Color)0, (Color)255);
        RoundTrip.All(PickleConverters.Enum<DayOfWeek>(), DayOfWeek.Sunday, DayOfWeek.Saturday, (DayOfWeek)int.MinValue);
        RoundTrip.All(PickleConverters.Enum<Big>(), Big.Zero, Big.Top, (Big)long.MaxValue);
        RoundTrip.All(PickleConverters.Enum<Negative>(), Negative.Min, Negative.Minus, Negative.Max);
        RoundTrip.All(PickleConverters.PythonEnum<Color>("shop", "Color"), Color.Red, Color.Green);
        RoundTrip.All(PickleConverters.PythonEnum<Big>("shop", "Big"), Big.Zero, Big.Top);
        Read.Error(Asm.Pickle("BININT2 256; STOP"), PickleConverters.Enum<Color>());
        Read.Error(Asm.Pickle("BININT -1; STOP"), PickleConverters.Enum<Big>());
        Read.Error(Asm.Pickle("NONE; STOP"), PickleConverters.Enum<Color>());
        Assert.Equal(Color.Green, Read.Value(Asm.Pickle("GLOBAL shop Color; BININT1 2; TUPLE1; REDUCE; STOP"), PickleConverters.PythonEnum<Color>("shop", "Color")));
        Read.Error(Asm.Pickle("GLOBAL shop Color; EMPTY_TUPLE; REDUCE; STOP"), PickleConverters.PythonEnum<Color>("shop", "Color"));
    }

    private enum Big : ulong
    {
        Zero = 0,
        Top = ulong.MaxValue,
    }

    private enum Negative : sbyte
    {
        Min = sbyte.MinValue,
        Minus = -1,
        Max = sbyte.MaxValue,
    }
}
