using System.Buffers;

namespace PickleGen.Files;

/// <summary>
/// A window on a stream: a buffer of a quarter of a megabyte, which grows for a longer pickle with what has arrived of it.
/// </summary>
internal sealed class StreamWindow(Stream stream, RawStream raw, PickleLimits limits, bool ownsStream) : ByteWindow
{
    /// <summary>The buffer's length, unless a pickle is longer.</summary>
    public const int UsualLength = 1 << 18;

    private const int LongestPooled = 1 << 24;

    private byte[] _buffer = Rent(UsualLength);
    private int _start;
    private int _end;
    private bool _complete;

    public override ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    public override bool IsComplete => _complete;

    public override bool IsReady => raw.IsFile;

    public override long RawPosition => raw.BytesRead - (IsPlain ? _end - _start : 0);

    public override long? RawLength => raw.TotalLength;

    public override long? Length => IsPlain ? raw.TotalLength : null;

    public override void Extend()
    {
        MakeRoom();
        Accept(stream.Read(_buffer.AsSpan(_end)));
    }

    public override async ValueTask ExtendAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        Accept(await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
    }

    public override void Dispose()
    {
        if (_buffer.Length > 0) Return(_buffer);
        _buffer = [];
        _start = _end = 0;
        if (ownsStream) stream.Dispose();
    }

    protected override void Drop(int count) => _start += count;

    private bool IsPlain => ReferenceEquals(stream, raw);

    private void Accept(int count)
    {
        _end += count;
        _complete = count == 0;
    }

    private void MakeRoom()
    {
        var length = _end - _start;

        // Long ones grow when they are full, not before: what is behind their end may be the only thing they have not got.
        if (length > (_buffer.Length <= LongestPooled ? _buffer.Length / 2 : _buffer.Length - UsualLength))
        {
            if (length >= Math.Min(Array.MaxLength, limits.MaxInputBytes + (long)LengthPrefix.Length)) throw FileErrors.TooLong(limits);
            var larger = Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
            Available.CopyTo(larger);
            Return(_buffer);
            _buffer = larger;
        }
        else if (_start > 0)
        {
            Available.CopyTo(_buffer);
        }

        (_start, _end) = (0, length);
    }

    // A pool keeps what it gets back, and of a growing buffer each length is used once.
    private static byte[] Rent(int length) => length <= LongestPooled ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);

    private static void Return(byte[] buffer)
    {
        if (buffer.Length <= LongestPooled) ArrayPool<byte>.Shared.Return(buffer);
    }
}
