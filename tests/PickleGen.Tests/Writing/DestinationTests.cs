using System.Buffers;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Writing;

// Wherever a pickle goes, it is the same bytes.
public class DestinationTests
{
    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Streams_and_buffers(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        var customer = Shop.Sample();
        var expected = Pickle.Dumps(customer, options);
        var stream = new MemoryStream();
        Pickle.Dump(customer, stream, options);
        Pickle.Dump(customer, PickleConverters.For<Customer>(), stream, options);
        await Pickle.DumpAsync(customer, stream, options);
        await Pickle.DumpAsync(customer, PickleConverters.For<Customer>(), stream, options);
        byte[] four = [.. expected, .. expected, .. expected, .. expected];
        Assert.Equal(four, stream.ToArray());
        var buffer = new ArrayBufferWriter<byte>();
        Pickle.Dump(customer, buffer, options);
        Pickle.Dump(customer, PickleConverters.For<Customer>(), buffer, options);
        Assert.Equal(four[..(2 * expected.Length)], buffer.WrittenSpan.ToArray());
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Many_frames_and_large_payloads(int protocol)
    {
        var options = new PickleOptions { Protocol = protocol };
        var value = new List<object>();
        for (var i = 0; i < 3000; i++) value.Add(new string('x', i % 200));
        value.Add(new byte[100_000]);
        value.Add(new string('y', 70_000));
        value.Add(new PyByteArray(new byte[65_536]));
        value.Add(new byte[65_535]);
        var converter = PickleConverters.List(PickleConverters.Object);
        var expected = Pickle.Dumps(value, converter, options);
        var stream = new MemoryStream();
        Pickle.Dump(value, converter, stream, options);
        Assert.Equal(expected, stream.ToArray());
        var buffer = new ArrayBufferWriter<byte>();
        Pickle.Dump(value, converter, buffer, options);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(expected, Pickle.Dumps(Read.Value(expected, converter)!, converter, options));
    }

    [Fact]
    public async Task A_dump_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Pickle.DumpAsync(Shop.Sample(), new MemoryStream(), cancellationToken: cancelled.Token));
    }

    [Fact]
    public void What_a_stream_throws_is_passed_on() => Assert.Throws<IOException>(() =>
        Pickle.Dump(new byte[100_000], PickleConverters.ByteArray, new BrokenStream()));

    [Fact]
    public void A_failed_dump_does_not_disturb_the_next()
    {
        var expected = Pickle.Dumps(new Faulty { Value = 1 });
        for (var i = 0; i < 3; i++)
        {
            Assert.Throws<PicklingException>(() => Pickle.Dumps(new Faulty { Value = 13 }));
            Assert.Equal(expected, Pickle.Dumps(new Faulty { Value = 1 }));
        }
    }

    [Fact]
    public void Getters_may_dump_themselves()
    {
        var outer = new PyDict { ["self"] = 1L };
        var expected = Pickle.Dumps<object>(outer, PickleConverters.Object);
        var enumerable = Enumerable.Range(0, 3).Select(i => Pickle.Dumps<object>(outer, PickleConverters.Object).Length == expected.Length ? i : -1);
        Assert.Equal([0, 1, 2], Read.Value(Pickle.Dumps(enumerable, PickleConverters.IEnumerable(PickleConverters.Int32)), PickleConverters.IEnumerable(PickleConverters.Int32))!);
    }

    [Fact]
    public void A_collection_that_changes_while_it_is_written_is_an_error()
    {
        var list = new List<int> { 1, 2, 3 };
        IEnumerable<object> Changing()
        {
            yield return 1L;
            list.Add(4);
        }

        Assert.Throws<PicklingException>(() => Pickle.Dumps(new CountLiar(), PickleConverters.IReadOnlyCollection(PickleConverters.Int32)));
        Assert.Single(Read.Value(Pickle.Dumps(Changing(), PickleConverters.IEnumerable(PickleConverters.Object)), PickleConverters.IEnumerable(PickleConverters.Object))!);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("broken");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("broken");
    }

    private sealed class CountLiar : IReadOnlyCollection<int>
    {
        public int Count => 3;

        public IEnumerator<int> GetEnumerator() => Enumerable.Range(0, 2).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
