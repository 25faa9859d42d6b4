using System.Globalization;

namespace PickleGen.Tests.Converters;

// Blocks of numbers: three formats to write, and lists, tuples and arrays of any fitting type to read.
public class NumericConverterTests
{
    [Theory]
    [InlineData(PickleArrayFormat.List)]
    [InlineData(PickleArrayFormat.Array)]
    [InlineData(PickleArrayFormat.Bytes)]
    public void Every_type_goes_both_ways(PickleArrayFormat format)
    {
        RoundTrip.All(PickleConverters.NumericArray<sbyte>(format), [sbyte.MinValue, 0, sbyte.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<byte>(format), [0, byte.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<short>(format), [short.MinValue, short.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<ushort>(format), [0, ushort.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<int>(format), [int.MinValue, int.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<uint>(format), [0, uint.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<long>(format), [long.MinValue, long.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<ulong>(format), [0, ulong.MaxValue], []);
        RoundTrip.All(PickleConverters.NumericArray<float>(format), [1.5f, float.NegativeInfinity, -0f], []);
        RoundTrip.All(PickleConverters.NumericArray<double>(format), [1.5, double.NaN, double.Epsilon], []);
        RoundTrip.All(PickleConverters.NumericList<int>(format), [1, 2], []);
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var memory = PickleConverters.NumericMemory<double>(format);
            Assert.Equal([1.5, 2], Read.Value(Pickle.Dumps(new double[] { 1.5, 2 }.AsMemory(), memory, options), memory).ToArray());
            var readOnly = PickleConverters.NumericReadOnlyMemory<short>(format);
            Assert.Equal([1, 2], Read.Value(Pickle.Dumps(new short[] { 1, 2 }.AsMemory(), readOnly, options), readOnly).ToArray());
        }
    }

    [Fact]
    public void Formats_are_what_their_names_say()
    {
        int[] values = [1, -2];
        Assert.IsType<List<object?>>(Pickle.Loads(Pickle.Dumps(values, PickleConverters.NumericArray<int>(PickleArrayFormat.List))));
        var array = (PyArray)Pickle.Loads(Pickle.Dumps(values, PickleConverters.NumericArray<int>(PickleArrayFormat.Array)))!;
        Assert.Equal('i', array.TypeCode);
        Assert.Equal("01000000FEFFFFFF", Convert.ToHexString((byte[])Pickle.Loads(Pickle.Dumps(values, PickleConverters.NumericArray<int>(PickleArrayFormat.Bytes)))!));

        // The same as the untyped value of an array, byte for byte.
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            Assert.Equal(
                Pickle.Dumps<object>(new PyArray('i', values), PickleConverters.Object, options),
                Pickle.Dumps(values, PickleConverters.NumericArray<int>(PickleArrayFormat.Array), options));
        }
    }

    [Theory]
    [InlineData('b', "-1 127")]
    [InlineData('h', "-1 127")]
    [InlineData('q', "-1 127")]
    [InlineData('Q', "0 255")]
    public void Arrays_of_other_types_are_read_where_they_fit(char typeCode, string numbers)
    {
        var items = string.Join("; ", numbers.Split(' ').Select(number => $"BININT {number}"));
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL array array; BINUNICODE {typeCode}; EMPTY_LIST; MARK; {items}; APPENDS; TUPLE2; REDUCE; STOP");
        var expected = numbers.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(expected, Read.Value(pickle, PickleConverters.Array(PickleConverters.Int32)));
        Assert.Equal(expected, Read.Value(pickle, PickleConverters.List(PickleConverters.Int32)));
        Assert.Equal(expected, Read.Value(pickle, PickleConverters.NumericArray<int>(PickleArrayFormat.Array)));
        Assert.Equal(expected.Select(number => (double)number), Read.Value(pickle, PickleConverters.Array(PickleConverters.Double)));
        Assert.Equal(expected.Select(number => (decimal)number), Read.Value(pickle, PickleConverters.List(PickleConverters.Decimal)));
        Assert.Equal(expected.Length, Read.Value(pickle, PickleConverters.Queue(PickleConverters.Int64))!.Count);
    }

    [Theory]
    [InlineData('d', "BINFLOAT 1e300", "float")]
    [InlineData('d', "BINFLOAT 1.5", "int")]
    [InlineData('h', "BININT 128", "sbyte")]
    [InlineData('b', "BININT -1", "ulong")]
    [InlineData('Q', "LONG1 0xffffffffffffffff00", "long")]
    [InlineData('u', "BINUNICODE a", "int")]
    public void What_does_not_fit_is_an_error_that_names_the_item(char typeCode, string item, string type)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL array array; BINUNICODE {typeCode}; EMPTY_LIST; MARK; {item}; APPENDS; TUPLE2; REDUCE; STOP");
        var error = type switch
        {
            "float" => Read.Error(pickle, PickleConverters.Array(PickleConverters.Single)),
            "int" => Read.Error(pickle, PickleConverters.List(PickleConverters.Int32)),
            "sbyte" => Read.Error(pickle, PickleConverters.NumericArray<sbyte>(PickleArrayFormat.Array)),
            "ulong" => Read.Error(pickle, PickleConverters.Array(PickleConverters.UInt64)),
            _ => Read.Error(pickle, PickleConverters.Array(PickleConverters.Int64)),
        };
        Assert.Contains("[0]", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SHORT_BINBYTES 0x0100000002000000")]
    [InlineData("BYTEARRAY8 0x0100000002000000")]
    [InlineData("EMPTY_LIST; MARK; BININT1 1; BININT1 2; APPENDS")]
    [InlineData("BININT1 1; BININT1 2; TUPLE2")]
    public void Bytes_are_read_from_everything_that_has_them(string value) =>
        Assert.Equal([1, 2], Read.Value(Asm.Pickle($"PROTO 5; {value}; STOP"), PickleConverters.NumericArray<int>(PickleArrayFormat.Bytes))!);

    [Fact]
    public void Bytes_are_only_read_where_the_member_says_so()
    {
        var pickle = Asm.Pickle("PROTO 5; SHORT_BINBYTES 0x01000000; STOP");
        Read.Error(pickle, PickleConverters.NumericArray<int>(PickleArrayFormat.Array));
        Read.Error(pickle, PickleConverters.Array(PickleConverters.Int32));
        Assert.Contains("multiple", Read.Error(pickle, PickleConverters.NumericArray<long>(PickleArrayFormat.Bytes)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_arrays_stay_shared()
    {
        foreach (var format in Enum.GetValues<PickleArrayFormat>())
        {
            var item = PickleConverters.NumericArray<int>(format);
            var list = PickleConverters.List(item);
            int[] shared = [1, 2];
            var back = Read.Value(Pickle.Dumps([shared, shared], list), list)!;
            Assert.Same(back[0], back[1]);
        }
    }

    [Fact]
    public void Other_types_have_no_block() => Assert.Throws<NotSupportedException>(() => PickleConverters.NumericArray<decimal>(PickleArrayFormat.Array));
}
