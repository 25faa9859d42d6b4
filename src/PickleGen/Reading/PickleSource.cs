using System.Buffers;
using PickleGen.Opcodes;

namespace PickleGen.Reading;

/// <summary>
/// One pickle from a stream, in a rented buffer. Its end is found as its bytes arrive, so nothing behind it is
/// taken from the stream, and the buffer grows with what has really arrived, not with what a length field claims.
/// </summary>
internal sealed partial class PickleSource : IDisposable
{
    private const int FirstRead = 4096;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstRead);
    private OpcodeScanner _scanner;
    private int _length;

    private PickleSource()
    {
    }

    /// <summary>The pickle, as far as the stream had it.</summary>
    public ReadOnlySpan<byte> Data => _buffer.AsSpan(0, _length);

    public static PickleSource Read(Stream stream, PickleOptions options)
    {
        var source = new PickleSource();
        try
        {
            while (source.TryPrepare(stream, options, out var room))
            {
                var read = stream.Read(room.Span);
                if (!source.Accept(stream, read)) break;
            }

            return source;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public static async Task<PickleSource> ReadAsync(Stream stream, PickleOptions options, CancellationToken cancellationToken)
    {
        var source = new PickleSource();
        try
        {
            while (source.TryPrepare(stream, options, out var room))
            {
                var read = await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
                if (!source.Accept(stream, read)) break;
            }

            return source;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    // Where to read to; false when the pickle is complete. A stream that can seek gives more than needed and takes
    // it back; another is only asked for bytes that belong to the pickle.
    private bool TryPrepare(Stream stream, PickleOptions options, out Memory<byte> room)
    {
        room = default;
        if (_scanner.TryFindEnd(Data)) return false;
        options.ThrowIfStopped();
        if (_length >= options.Limits.MaxInputBytes) throw TooLong(options);
        if (_length == _buffer.Length) Grow(options.Limits.MaxInputBytes);
        var free = Math.Min(_buffer.Length, options.Limits.MaxInputBytes) - _length;
        var wanted = stream.CanSeek ? free : (int)Math.Min(free, Math.Max(1, _scanner.Needed - _length));
        room = _buffer.AsMemory(_length, wanted);
        return true;
    }

    private UnpicklingException TooLong(PickleOptions options) => new(
        $"the pickle is longer than the limit of {options.Limits.MaxInputBytes} bytes; PickleLimits.{nameof(PickleLimits.MaxInputBytes)} of PickleOptions.Limits sets the limit", _length);

    private bool Accept(Stream stream, int read)
    {
        _length += read;
        if (read == 0) return false;
        if (!_scanner.TryFindEnd(Data)) return true;
        var beyond = _length - (int)_scanner.Position;
        if (beyond > 0)
        {
            stream.Seek(-beyond, SeekOrigin.Current);
            _length = (int)_scanner.End;
        }

        return false;
    }

    private void Grow(int maxLength)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(maxLength, _buffer.Length * 2L));
        Data.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
