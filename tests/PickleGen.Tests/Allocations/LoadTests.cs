namespace PickleGen.Tests.Allocations;

/// <summary>
/// A typed load allocates what it gives to the caller. Where it allocates more today, the test says how much at most.
/// </summary>
public class LoadTests
{
    // The memo of a load that needed more than its first array gets a new first array.
    private const int Memo = 6168;

    // A datetime is read with its call: the tuple and the bytes of its arguments, and the boxed value.
    private const int DateTimeCall = 184;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Objects(int count) => AllocatesWhatItGives(
        () => Made.Orders(count), PickleConverters.List(PickleConverters.For<Order>()), beside: Memo + 512 + (count * DateTimeCall));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Integers(int count) => AllocatesWhatItGives(() => Made.Integers(count), PickleConverters.List(PickleConverters.Int64));

    [Theory]
    [InlineData(3)]
    [InlineData(5000)]
    public void Doubles(int count) => AllocatesWhatItGives(() => Made.Doubles(count), PickleConverters.List(PickleConverters.Double));

    [Theory]
    [InlineData(3, 0)]
    [InlineData(5000, Memo)]
    public void Strings(int count, int beside) =>
        AllocatesWhatItGives(() => Made.Strings(count), PickleConverters.List(PickleConverters.String), beside);

    // A dictionary grows: the arrays that it has outgrown are more than its last ones.
    [Theory]
    [InlineData(3, 0)]
    [InlineData(5000, 300_000)]
    public void Dictionaries(int count, int beside) =>
        AllocatesWhatItGives(() => Made.Dictionary(count), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32), beside);

    // What is known of a class in this load.
    [Theory]
    [InlineData(1, 192)]
    [InlineData(7, Memo + 192)]
    public void Cycles(int levels, int beside) => AllocatesWhatItGives(() => Made.Nodes(levels), PickleConverters.For<Node>(), beside);

    [Fact]
    public void Bytes() => AllocatesWhatItGives(() => new byte[100_000], PickleConverters.ByteArray);

    // The bytes that are an argument of array.array, and the call.
    [Fact]
    public void Blocks() =>
        AllocatesWhatItGives(() => new double[1000], PickleConverters.NumericArray<double>(PickleArrayFormat.Array), beside: 8024 + 1000);

    private static void AllocatesWhatItGives<T>(Func<T> make, PickleConverter<T> converter, long beside = 0)
    {
        var pickle = Pickle.Dumps(make(), converter);
        var given = Allocated.By(() => make());
        Assert.InRange(Allocated.By(() => Pickle.Loads(pickle, converter), given + beside), given, given + beside);
    }
}
