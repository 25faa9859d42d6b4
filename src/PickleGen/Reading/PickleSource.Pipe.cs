#if NET10_0_OR_GREATER
using System.Buffers;
using System.IO.Pipelines;

namespace PickleGen.Reading;

// Pipes are part of .NET itself since version 10; before, PipeReader.AsStream does.
internal sealed partial class PickleSource
{
    public static async Task<PickleSource> ReadAsync(PipeReader pipe, PickleOptions options, CancellationToken cancellationToken)
    {
        var source = new PickleSource();
        try
        {
            while (true)
            {
                options.ThrowIfStopped();
                var result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (result.IsCanceled) throw new OperationCanceledException("The read of the pipe was canceled.");
                var taken = source.Take(result.Buffer, options, out var complete);

                // What is beyond the pickle stays in the pipe, unexamined.
                pipe.AdvanceTo(result.Buffer.GetPosition(taken));
                if (complete || result.IsCompleted) return source;
            }
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    // Copies what belongs to the pickle; returns how many bytes that were.
    private long Take(in ReadOnlySequence<byte> buffer, PickleOptions options, out bool complete)
    {
        var before = _length;
        foreach (var segment in buffer)
        {
            for (var rest = segment.Span; rest.Length > 0;)
            {
                if (_length >= options.Limits.MaxInputBytes) throw TooLong(options);
                if (_length == _buffer.Length) Grow(options.Limits.MaxInputBytes);
                var count = Math.Min(rest.Length, Math.Min(_buffer.Length, options.Limits.MaxInputBytes) - _length);
                rest[..count].CopyTo(_buffer.AsSpan(_length));
                _length += count;
                rest = rest[count..];
                if (!_scanner.TryFindEnd(Data)) continue;
                _length = (int)_scanner.End;
                complete = true;
                return _length - before;
            }
        }

        complete = false;
        return _length - before;
    }
}
#endif
