using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// A pickle is taken from a stream up to its last byte, however its bytes arrive.
public class StreamTests
{
    public static TheoryData<int, int, bool> Streams
    {
        get
        {
            var data = new TheoryData<int, int, bool>();
            for (var protocol = 0; protocol <= 5; protocol++)
            {
                foreach (var chunk in new[] { 1, 2, 7, 4096, int.MaxValue })
                {
                    data.Add(protocol, chunk, false);
                    data.Add(protocol, chunk, true);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void Nothing_behind_the_pickle_is_taken(int protocol, int chunk, bool seekable)
    {
        var options = new PickleOptions { Protocol = protocol };
        var pickle = Pickle.Dumps(Shop.Sample(), options);
        var stream = new ChunkStream([.. pickle, .. pickle, 1, 2, 3], chunk, seekable);
        Assert.Equal(pickle, Pickle.Dumps(Pickle.Load<Customer>(stream), options));
        Assert.Equal(pickle.Length, stream.Position);
        Assert.Equal(pickle, Pickle.Dumps(Pickle.Load<Customer>(stream), options));
        Assert.Equal(2 * pickle.Length, stream.Position);
        Assert.Equal(1, stream.ReadByte());
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Nothing_behind_the_pickle_is_taken_without_blocking_either(int protocol, int chunk, bool seekable)
    {
        var options = new PickleOptions { Protocol = protocol };
        var pickle = Pickle.Dumps(Shop.Sample(), options);
        var stream = new ChunkStream([.. pickle, .. pickle, 1, 2, 3], chunk, seekable);
        Assert.Equal(pickle, Pickle.Dumps(await Pickle.LoadAsync<Customer>(stream), options));
        Assert.Equal(pickle, Pickle.Dumps(await Pickle.LoadAsync(stream, PickleConverters.For<Customer>()), options));
        Assert.Equal(2 * pickle.Length, stream.Position);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void Large_payloads(int length)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var value = new List<object?> { new byte[length], new string('x', length), new string('\u00e9', length) };
            var pickle = Pickle.Dumps<object>(value, PickleConverters.Object, new PickleOptions { Protocol = protocol });
            var stream = new ChunkStream([.. pickle, 1], 1000);
            Assert.Equal(value, (List<object?>)Pickle.Load(stream)!);
            Assert.Equal(pickle.Length, stream.Position);
        }
    }

    [Fact]
    public async Task A_truncated_stream_is_an_error_at_its_end()
    {
        var pickle = Pickle.Dumps(Shop.Sample());
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Load<Customer>(new ChunkStream(pickle[..^10], 16)));
        Assert.InRange(error.Offset, 0, pickle.Length - 10);
        await Assert.ThrowsAsync<UnpicklingException>(() => Pickle.LoadAsync<Customer>(new ChunkStream(pickle[..^10], 16)));
        Assert.Throws<UnpicklingException>(() => Pickle.Load(new MemoryStream()));
    }

    [Fact]
    public async Task A_load_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var pickle = Pickle.Dumps(Shop.Sample());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Pickle.LoadAsync<Customer>(new ChunkStream(pickle, 16), cancellationToken: cancelled.Token));
        using var source = new CancellationTokenSource();
        var stream = new CancellingStream(pickle, 16, source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Pickle.LoadAsync<Customer>(stream, cancellationToken: source.Token));
    }

    [Fact]
    public void What_a_stream_throws_is_passed_on() => Assert.Throws<IOException>(() => Pickle.Load(new BrokenStream()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MaxInputBytes_is_kept(bool seekable)
    {
        var pickle = Pickle.Dumps(new byte[5000], PickleConverters.ByteArray);
        Assert.Equal(5000, Pickle.Load(new ChunkStream(pickle, 100, seekable), PickleConverters.ByteArray, new PickleOptions { Limits = new PickleLimits { MaxInputBytes = pickle.Length } }).Length);
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Load(new ChunkStream(pickle, 100, seekable), PickleConverters.ByteArray, new PickleOptions { Limits = new PickleLimits { MaxInputBytes = pickle.Length - 1 } }));
        Assert.Contains($"limit of {pickle.Length - 1} bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>(() => Pickle.Load((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => Pickle.Load<int>(new MemoryStream(), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleOptions { Protocol = 6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PickleOptions { Protocol = -1 });
    }

    private sealed class CancellingStream(byte[] data, int chunk, CancellationTokenSource source) : MemoryStream(data)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 64) source.Cancel();
            return base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("broken");
    }
}
