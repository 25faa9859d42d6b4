namespace PickleGen.Tests.Converters;

public class MultiArrayTests
{
    [Fact]
    public void Round_trips()
    {
        Check(PickleConverters.Array2D(PickleConverters.Int32), new[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Check(PickleConverters.Array2D(PickleConverters.String)!, new[,] { { "a" }, { null! } });
        Check(PickleConverters.Array3D(PickleConverters.Double), new[, ,] { { { 1.0, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } }, { { 9, 10 }, { 11, 12 } } });
        Check(PickleConverters.Array4D(PickleConverters.Boolean), new[, , ,] { { { { true, false, true } } } });
        Check(PickleConverters.Array2D(PickleConverters.Int32), new int[1, 2000]);
        Check(PickleConverters.Array2D(PickleConverters.Int32), new int[2001, 1]);
    }

    [Fact]
    public void Empty_dimensions()
    {
        Check(PickleConverters.Array2D(PickleConverters.Int32), new int[0, 0]);
        Check(PickleConverters.Array2D(PickleConverters.Int32), new int[3, 0]);
        Check(PickleConverters.Array3D(PickleConverters.Int32), new int[2, 3, 0]);
        Check(PickleConverters.Array3D(PickleConverters.Int32), new int[2, 0, 0]);

        // Python's lists cannot tell how long rows would be that are not there.
        var back = Read.Value(Pickle.Dumps(new int[0, 3], PickleConverters.Array2D(PickleConverters.Int32)), PickleConverters.Array2D(PickleConverters.Int32))!;
        Assert.Equal((0, 0), (back.GetLength(0), back.GetLength(1)));
    }

    [Fact]
    public void Rows_are_nested_lists_or_tuples()
    {
        var expected = new[,] { { 1, 2 }, { 3, 4 } };
        Assert.Equal(expected, Read.Value(Asm.Pickle("MARK; BININT1 1; BININT1 2; TUPLE2; MARK; BININT1 3; BININT1 4; LIST; LIST; STOP"), PickleConverters.Array2D(PickleConverters.Int32)));
    }

    [Theory]
    [InlineData("MARK; MARK; BININT1 1; LIST; MARK; BININT1 1; BININT1 2; LIST; LIST; STOP", "different lengths")]
    [InlineData("MARK; MARK; BININT1 1; LIST; MARK; LIST; LIST; STOP", "different lengths")]
    [InlineData("MARK; MARK; LIST; MARK; BININT1 1; LIST; LIST; STOP", "different lengths")]
    [InlineData("MARK; BININT1 1; LIST; STOP", "lists nested 2 deep")]
    [InlineData("MARK; MARK; BINUNICODE a; LIST; LIST; STOP", "expected an int")]
    [InlineData("EMPTY_DICT; STOP", "lists nested 2 deep")]
    public void What_is_no_rectangle(string program, string reason) =>
        Assert.Contains(reason, Read.Error(Asm.Pickle(program), PickleConverters.Array2D(PickleConverters.Int32)).Reason, StringComparison.Ordinal);

    private static void Check<T>(PickleConverter<T> converter, T value)
        where T : class
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var back = Read.Value(Pickle.Dumps(value, converter, options), converter, options)!;
            Assert.Equal(value, back);
            var (one, other) = ((Array)(object)value, (Array)(object)back);
            for (var i = 0; i < one.Rank; i++) Assert.Equal(one.GetLength(i), other.GetLength(i));
        }
    }
}
