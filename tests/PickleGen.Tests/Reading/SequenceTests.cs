using System.Buffers;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class SequenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Pieces_of_any_length(int length)
    {
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            var options = new PickleOptions { Protocol = protocol };
            var pickle = Pickle.Dumps(Shop.Sample(), options);
            Assert.Equal(pickle, Pickle.Dumps(Pickle.Loads<Customer>(Pieces([.. pickle, 1, 2], length)), options));
        }
    }

    [Fact]
    public void An_empty_one_is_truncated() => Assert.Throws<UnpicklingException>(() => Pickle.Loads(default(ReadOnlySequence<byte>), PickleConverters.Int32));

    private static ReadOnlySequence<byte> Pieces(byte[] data, int length)
    {
        var first = new Piece(data.AsMemory(0, Math.Min(length, data.Length)), 0);
        var last = first;
        for (var at = length; at < data.Length; at += length) last = last.Add(data.AsMemory(at, Math.Min(length, data.Length - at)));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Piece Add(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
