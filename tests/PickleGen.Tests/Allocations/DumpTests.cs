using System.Buffers;

namespace PickleGen.Tests.Allocations;

/// <summary>
/// A dump into a buffer that is used again allocates nothing. Where it allocates something today, the test says how much
/// at most, whatever the size of the data.
/// </summary>
public class DumpTests
{
    // The object that stands between the writer and the buffer.
    private const int Sink = 24;

    // The memo of a dump that needed more than its first array gets a new first array.
    private const int Memo = 1048;

    // The indexes of the names of a type's members.
    private const int Keys = 56;

    [Theory]
    [InlineData(1, Sink + (2 * Keys))]
    [InlineData(1000, Sink + (2 * Keys) + Memo)]
    public void Objects(int count, int atMost) => Allocates(Made.Orders(count), PickleConverters.List(PickleConverters.For<Order>()), atMost);

    [Fact]
    public void Integers() => Allocates(Made.Integers(5000), PickleConverters.List(PickleConverters.Int64), Sink);

    [Fact]
    public void Doubles() => Allocates(Made.Doubles(5000), PickleConverters.List(PickleConverters.Double), Sink);

    [Theory]
    [InlineData(5, Sink)]
    [InlineData(5000, Sink + Memo)]
    public void Strings(int count, int atMost) => Allocates(Made.Strings(count), PickleConverters.List(PickleConverters.String), atMost);

    // The enumerator of the dictionary.
    [Fact]
    public void Dictionaries() => Allocates(
        Made.Dictionary(5000), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32), Sink + Memo + Keys);

    [Fact]
    public void Cycles() => Allocates(Made.Nodes(7), PickleConverters.For<Node>(), Sink + Memo + Keys);

    [Fact]
    public void Blocks()
    {
        Allocates(new byte[100_000], PickleConverters.ByteArray, Sink);
        Allocates(new double[1000], PickleConverters.NumericArray<double>(PickleArrayFormat.Array), Sink);
    }

    private static void Allocates<T>(T value, PickleConverter<T> converter, long atMost)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.InRange(Allocated.By(Dump, atMost), 0, atMost);

        void Dump()
        {
            buffer.ResetWrittenCount();
            Pickle.Dump(value, converter, buffer);
        }
    }
}
