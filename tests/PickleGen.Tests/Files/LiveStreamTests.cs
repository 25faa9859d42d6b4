namespace PickleGen.Tests.Files;

/// <summary>A connection: an object is given as soon as its bytes are there, without asking for more.</summary>
public class LiveStreamTests
{
    [Theory]
    [InlineData(PickleFraming.None)]
    [InlineData(PickleFraming.LengthPrefixed)]
    public void Nothing_waits_for_what_the_next_object_does_not_need(PickleFraming framing)
    {
        byte[] none = [(byte)'N', (byte)'.'];
        byte[] message = framing == PickleFraming.None ? none : [0, 0, 0, 2, .. none];
        var connection = new Connection(message);
        using var objects = PickleFile.ReadAll<object?>(connection, PickleConverters.Object!, new PickleFileOptions { Framing = framing }).GetEnumerator();
        for (var sent = 1; sent <= 3; sent++)
        {
            connection.Send();
            Assert.True(objects.MoveNext());
            Assert.Null(objects.Current);
        }
    }

    // Asking for bytes that were not sent would wait for ever.
    private sealed class Connection(byte[] message) : Stream
    {
        private readonly Queue<byte> _sent = [];

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Send()
        {
            foreach (var value in message) _sent.Enqueue(value);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.NotEmpty(_sent);
            var read = 0;
            while (read < count && _sent.TryDequeue(out var value)) buffer[offset + read++] = value;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
