using System.Buffers;

namespace PickleGen.Tests.Allocations;

/// <summary>A dump into a buffer that is used again allocates nothing.</summary>
public class DumpTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Objects(int count) => Allocates(Made.Orders(count), PickleConverters.List(PickleConverters.For<Order>()));

    [Fact]
    public void Integers() => Allocates(Made.Integers(5000), PickleConverters.List(PickleConverters.Int64));

    [Fact]
    public void Doubles() => Allocates(Made.Doubles(5000), PickleConverters.List(PickleConverters.Double));

    [Theory]
    [InlineData(5)]
    [InlineData(5000)]
    public void Strings(int count) => Allocates(Made.Strings(count), PickleConverters.List(PickleConverters.String));

    [Theory]
    [InlineData(5)]
    [InlineData(5000)]
    public void Dictionaries(int count) => Allocates(Made.Dictionary(count), PickleConverters.Dictionary(PickleConverters.String, PickleConverters.Int32));

    [Fact]
    public void Cycles() => Allocates(Made.Nodes(7), PickleConverters.For<Node>());

    [Fact]
    public void Blocks()
    {
        Allocates(new byte[100_000], PickleConverters.ByteArray);
        Allocates(new double[1000], PickleConverters.NumericArray<double>(PickleArrayFormat.Array));
    }

    private static void Allocates<T>(T value, PickleConverter<T> converter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Equal(0, Allocated.By(Dump, 0));

        void Dump()
        {
            buffer.ResetWrittenCount();
            Pickle.Dump(value, converter, buffer);
        }
    }
}
