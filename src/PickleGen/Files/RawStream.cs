namespace PickleGen.Files;

/// <summary>The bytes of a file or stream as they are, counted; what was read to recognize them comes first.</summary>
internal sealed class RawStream(Stream inner, ReadOnlyMemory<byte> head, long? totalLength, bool ownsInner) : SequentialStream
{
    private const int FillLength = 1024;

    private ReadOnlyMemory<byte> _head = head;
    private int _fill;

    public long BytesRead { get; private set; }

    public long? TotalLength => totalLength;

    /// <summary>Whether reading more never waits for a sender.</summary>
    public bool IsFile => totalLength is not null;

    /// <summary>Goes on after the end with ones, and then with zeros.</summary>
    public void AppendFill() => _fill = FillLength;

    public override int Read(Span<byte> buffer) => _fill > 0 ? TakeFill(buffer) : Count(TakeHead(buffer) is > 0 and var count ? count : inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(TakeHead(buffer.Span) is > 0 and var count ? count : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsInner) inner.Dispose();
        base.Dispose(disposing);
    }

    private int TakeFill(Span<byte> buffer)
    {
        var isOnes = _fill > FillLength / 2;
        var count = Math.Min(buffer.Length, isOnes ? _fill - (FillLength / 2) : _fill);
        buffer[..count].Fill(isOnes ? byte.MaxValue : (byte)0);
        _fill -= count;
        return count;
    }

    private int TakeHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }

    private int Count(int count)
    {
        BytesRead += count;
        return count;
    }
}
