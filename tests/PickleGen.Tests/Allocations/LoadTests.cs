namespace PickleGen.Tests.Allocations;

/// <summary>A typed load allocates what it gives to the caller, to the byte; where it allocates more, the test says what.</summary>
public class LoadTests
{
    // The lists of the first objects grow, two references and one; those of later ones are made with the room they need.
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Objects(int count) => AllocatesWhatItGives(
        () => Made.Orders(count), PickleConverters.List(PickleConverters.For<Order>()), beside: Math.Min(count, 15) * (2 + 1) * 8);

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Integers(int count) => AllocatesWhatItGives(() => Made.Integers(count), PickleConverters.List(PickleConverters.Int64));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Doubles(int count) => AllocatesWhatItGives(() => Made.Doubles(count), PickleConverters.List(PickleConverters.Double));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Strings(int count) => AllocatesWhatItGives(() => Made.Strings(count), PickleConverters.List(PickleConverters.String));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Dictionaries(int count) =>
        AllocatesWhatItGives(() => Made.Dictionary(count), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Cycles(int levels) => AllocatesWhatItGives(() => Made.Nodes(levels), PickleConverters.For<Node>());

    [Fact]
    public void Bytes() => AllocatesWhatItGives(() => new byte[100_000], PickleConverters.ByteArray);

    // One small object for the call of array.array, whatever its size.
    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void Blocks(int count) =>
        AllocatesWhatItGives(() => new double[count], PickleConverters.NumericArray<double>(PickleArrayFormat.Array), beside: 24);

    private static void AllocatesWhatItGives<T>(Func<T> make, PickleConverter<T> converter, long beside = 0)
    {
        var pickle = Pickle.Dumps(make(), converter);
        var given = Allocated.By(() => make());
        Assert.InRange(Allocated.By(() => Pickle.Loads(pickle, converter), given), given, given + beside);
    }
}
