using System.IO.Compression;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>
/// What is in all members of gzip data, one after the other. Python skips zeros between members, and .NET takes them for the
/// end: so each place where a member could start is a place to go on from.
/// </summary>
internal sealed class GzipMembers : Stream
{
    private readonly Source _source;
    private GZipStream _member;

    public GzipMembers(ReadOnlyMemory<byte> data)
    {
        _source = new(data);
        _member = Open();
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (true)
        {
            var read = _member.Read(buffer, offset, count);
            if (read > 0 || count == 0 || !_source.TrySkipToStart()) return read;
            _member.Dispose();
            _member = Open();
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _member.Dispose();
        base.Dispose(disposing);
    }

    private GZipStream Open() => new(_source, CompressionMode.Decompress, leaveOpen: true);

    /// <summary>The bytes, in pieces of which none goes beyond where a member could start.</summary>
    private sealed class Source(ReadOnlyMemory<byte> data) : MemoryStream(0)
    {
        private int _at;

        private static ReadOnlySpan<byte> Start => [0x1f, 0x8b, 8];

        /// <summary>Goes to where the next member could start; false if there is none.</summary>
        public bool TrySkipToStart()
        {
            var next = data.Span[_at..].IndexOf(Start);
            if (next < 0) return false;
            _at += next;
            return true;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var rest = data.Span[_at..];
            rest = rest[..Math.Min(rest.Length, buffer.Length)];
            var next = rest.Length < Start.Length ? -1 : rest[1..].IndexOf(Start);
            if (next >= 0) rest = rest[..(next + 1)];
            else if (_at + rest.Length < data.Length && rest.Length > Start.Length) rest = rest[..^(Start.Length - 1)];
            rest.CopyTo(buffer);
            _at += rest.Length;
            return rest.Length;
        }
    }
}
