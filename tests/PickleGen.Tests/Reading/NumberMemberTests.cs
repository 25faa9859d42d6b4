using System.Numerics;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// Numbers of any spelling go into members of any width, if they fit; errors name the member, the byte and the opcode.
public class NumberMemberTests
{
    // One number, in every form the format has for it.
    public static TheoryData<string> Forms => ["BININT1 100", "BININT2 100", "BININT 100", "LONG1 0x64", "LONG1 0x64000000000000000000", "LONG4 0x64", "INT 100", "LONG 100L"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_fits_every_width(string form)
    {
        var names = new[] { "i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "big", "f64", "f32", "money", "maybe" };
        var entries = string.Concat(names.Select(name => $"BINUNICODE {name}; {form}; "));
        var numbers = Read.Value<Numbers>(MemberTests.State("values Numbers", $"MARK; {entries} SETITEMS;"))!;
        Assert.Equal((100, 100, 100, 100, 100, 100u), (numbers.I8, numbers.U8, numbers.I16, numbers.U16, numbers.I32, numbers.U32));
        Assert.Equal((100L, 100UL, (BigInteger)100, 100.0, 100f, 100m, (int?)100), (numbers.I64, numbers.U64, numbers.Big, numbers.F64, numbers.F32, numbers.Money, numbers.Maybe));
    }

    [Theory]
    [InlineData("i8", "BININT1 128", "128 does not fit into sbyte")]
    [InlineData("i8", "BININT -129", "-129 does not fit into sbyte")]
    [InlineData("u8", "BININT2 256", "256 does not fit into byte")]
    [InlineData("u8", "BININT -1", "-1 does not fit into byte")]
    [InlineData("i16", "BININT2 32768", "32768 does not fit into short")]
    [InlineData("u16", "BININT 65536", "65536 does not fit into ushort")]
    [InlineData("i32", "LONG1 0x0000008000", "2147483648 does not fit into int")]
    [InlineData("i32", "LONG1 0xffffff7fff", "-2147483649 does not fit into int")]
    [InlineData("i32", "LONG 2147483648L", "2147483648 does not fit into int")]
    [InlineData("u32", "BININT -1", "-1 does not fit into uint")]
    [InlineData("u32", "LONG1 0x0000000001", "4294967296 does not fit into uint")]
    [InlineData("i64", "LONG1 0x000000000000008000", "9223372036854775808 does not fit into long")]
    [InlineData("u64", "BININT -1", "-1 does not fit into ulong")]
    [InlineData("u64", "LONG1 0x000000000000000001", "18446744073709551616 does not fit into ulong")]
    [InlineData("color", "BININT2 256", "256 does not fit into Color")]
    [InlineData("maybe", "LONG1 0x0000008000", "2147483648 does not fit into int")]
    [InlineData("f32", "BINFLOAT 1e300", "1E+300 does not fit into float")]
    [InlineData("i32", "BINFLOAT 1.0", "expected an int (int), found a float")]
    [InlineData("i32", "NEWTRUE", "expected an int (int), found True")]
    [InlineData("i32", "BINUNICODE 1", "expected an int (int), found a str")]
    [InlineData("flag", "BININT1 1", "expected a bool, found the int 1")]
    [InlineData("f64", "LONG1 0x0100000000000020", "the int does not fit into double exactly")]
    [InlineData("f64", "BINUNICODE 1", "expected a float, found a str")]
    [InlineData("money", "BINFLOAT 1.5", "expected a decimal.Decimal, found a float")]
    public void Numbers_that_do_not_fit(string member, string form, string reason)
    {
        var error = Read.Error<Numbers>(MemberTests.State("values Numbers", $"BINUNICODE {member}; {form}; SETITEM;"));
        Assert.Equal(reason, error.Reason);
        Assert.Equal("Numbers." + member, error.Path);

        // PROTO 2, GLOBAL, EMPTY_TUPLE, NEWOBJ, EMPTY_DICT, BINUNICODE: the value stands behind its key.
        Assert.Equal((2 + "cvalues\nNumbers\n".Length + 3 + 5 + member.Length, form.Split(' ')[0]), ((int)error.Offset, error.OpcodeName));
    }

    [Fact]
    public void Members_keep_their_extremes()
    {
        foreach (var numbers in new[]
        {
            new Numbers { I8 = sbyte.MinValue, I16 = short.MinValue, I32 = int.MinValue, I64 = long.MinValue, Big = -BigInteger.Pow(2, 200), F64 = double.MinValue, F32 = float.MinValue, Money = decimal.MinValue, Maybe = int.MinValue, Color = (Color)255 },
            new Numbers { I8 = sbyte.MaxValue, U8 = 255, I16 = short.MaxValue, U16 = ushort.MaxValue, I32 = int.MaxValue, U32 = uint.MaxValue, I64 = long.MaxValue, U64 = ulong.MaxValue, Big = BigInteger.Pow(2, 200), F64 = double.MaxValue, F32 = float.MaxValue, Money = decimal.MaxValue, Flag = true, Maybe = 0, Color = Color.Green },
        })
        {
            for (var protocol = 0; protocol <= 5; protocol++)
            {
                var back = Read.Value<Numbers>(Pickle.Dumps(numbers, new PickleOptions { Protocol = protocol }))!;
                Assert.Equal((numbers.I8, numbers.U8, numbers.I16, numbers.U16, numbers.I32, numbers.U32, numbers.I64), (back.I8, back.U8, back.I16, back.U16, back.I32, back.U32, back.I64));
                Assert.Equal((numbers.U64, numbers.Big, numbers.F64, numbers.F32, numbers.Money, numbers.Flag, numbers.Maybe), (back.U64, back.Big, back.F64, back.F32, back.Money, back.Flag, back.Maybe));
                Assert.Equal(numbers.Color, back.Color);
            }
        }
    }

    [Theory]
    [InlineData("BININT1 1; EMPTY_LIST; BINUNICODE x; APPEND;", "Order.tags")]
    [InlineData("EMPTY_LIST; MARK; BINUNICODE a; BININT1 1; APPENDS;", "Order.tags[1]")]
    [InlineData("EMPTY_LIST; MARK; BINUNICODE a; BINUNICODE b; NEWTRUE; APPENDS;", "Order.tags[2]")]
    public void Items_are_named_too(string value, string path)
    {
        if (value.StartsWith("BININT1", StringComparison.Ordinal)) value = "BININT1 1;";
        var error = Read.Error<Order>(MemberTests.State("shop Order", $"BINUNICODE tags; {value} SETITEM;"));
        Assert.Equal(path, error.Path);
    }
}
