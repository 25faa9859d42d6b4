namespace PickleGen.Tests.Converters;

public class TupleConverterTests
{
    private static readonly PickleConverter<int> Int = PickleConverters.Int32;
    private static readonly PickleConverter<string> Text = PickleConverters.String;

    [Fact]
    public void Value_tuples_of_one_to_nine()
    {
        Check(PickleConverters.ValueTuple(Int), new ValueTuple<int>(1), 1);
        Check(PickleConverters.ValueTuple(Int, Text), (1, "2"), 2);
        Check(PickleConverters.ValueTuple(Int, Text, Int), (1, "2", 3), 3);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text), (1, "2", 3, "4"), 4);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text, Int), (1, "2", 3, "4", 5), 5);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text, Int, Text), (1, "2", 3, "4", 5, "6"), 6);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text, Int, Text, Int), (1, "2", 3, "4", 5, "6", 7), 7);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text, Int, Text, Int, PickleConverters.ValueTuple(Text)), (1, "2", 3, "4", 5, "6", 7, "8"), 8);
        Check(PickleConverters.ValueTuple(Int, Text, Int, Text, Int, Text, Int, PickleConverters.ValueTuple(Text, Int)), (1, "2", 3, "4", 5, "6", 7, "8", 9), 9);
    }

    [Fact]
    public void Tuples_of_one_to_nine()
    {
        Check(PickleConverters.Tuple(Int), Tuple.Create(1), 1);
        Check(PickleConverters.Tuple(Int, Text), Tuple.Create(1, "2"), 2);
        Check(PickleConverters.Tuple(Int, Text, Int), Tuple.Create(1, "2", 3), 3);
        Check(PickleConverters.Tuple(Int, Text, Int, Text), Tuple.Create(1, "2", 3, "4"), 4);
        Check(PickleConverters.Tuple(Int, Text, Int, Text, Int), Tuple.Create(1, "2", 3, "4", 5), 5);
        Check(PickleConverters.Tuple(Int, Text, Int, Text, Int, Text), Tuple.Create(1, "2", 3, "4", 5, "6"), 6);
        Check(PickleConverters.Tuple(Int, Text, Int, Text, Int, Text, Int), Tuple.Create(1, "2", 3, "4", 5, "6", 7), 7);
        Check(PickleConverters.Tuple(Int, Text, Int, Text, Int, Text, Int, PickleConverters.Tuple(Text, Int)), new Tuple<int, string, int, string, int, string, int, Tuple<string, int>>(1, "2", 3, "4", 5, "6", 7, Tuple.Create("8", 9)), 9);
    }

    [Fact]
    public void Pairs() => Check(PickleConverters.KeyValuePair(Int, Text), KeyValuePair.Create(1, "a"), 2);

    [Fact]
    public void A_tuple_written_twice_is_one_object()
    {
        var converter = PickleConverters.List(PickleConverters.Tuple(Int, Text));
        var tuple = Tuple.Create(1, "a");
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var back = Read.Value(Pickle.Dumps([tuple, tuple], converter, new PickleOptions { Protocol = protocol }), converter)!;
            Assert.Same(back[0], back[1]);
        }
    }

    [Theory]
    [InlineData("EMPTY_TUPLE; STOP")]
    [InlineData("BININT1 1; TUPLE1; STOP")]
    [InlineData("BININT1 1; BINUNICODE a; BININT1 2; TUPLE3; STOP")]
    [InlineData("MARK; BININT1 1; LIST; STOP")]
    public void The_wrong_number_of_items(string program) =>
        Assert.StartsWith("expected a tuple of 2, found", Read.Error(Asm.Pickle(program), PickleConverters.ValueTuple(Int, Text)).Reason, StringComparison.Ordinal);

    [Fact]
    public void The_wrong_items()
    {
        var error = Read.Error(Asm.Pickle("BININT1 1; BININT1 2; TUPLE2; STOP"), PickleConverters.ValueTuple(Int, Text));
        Assert.Equal("expected a str, found the int 2", error.Reason);
        Read.Error(Asm.Pickle("NONE; STOP"), PickleConverters.ValueTuple(Int, Text));
        Read.Error(Asm.Pickle("EMPTY_DICT; STOP"), PickleConverters.ValueTuple(Int, Text));
        Read.Error(Asm.Pickle("EMPTY_SET; STOP"), PickleConverters.ValueTuple(Int, Text));
    }

    [Fact]
    public void The_rest_of_a_tuple_is_a_tuple() => Assert.Throws<ArgumentException>(() =>
        PickleConverters.Tuple(Int, Int, Int, Int, Int, Int, Int, Text));

    private static void Check<T>(PickleConverter<T> converter, T value, int count)
    {
        RoundTrip.All(converter, value, value);
        var python = (PyTuple)Pickle.Loads(Pickle.Dumps(value, converter))!;
        Assert.Equal(count, python.Count);

        // The same items as a list.
        var list = Pickle.Dumps<object>(python.ToList(), PickleConverters.Object);
        Assert.Equal(value, Read.Value(list, converter));
    }
}
