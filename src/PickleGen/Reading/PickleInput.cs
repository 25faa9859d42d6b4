namespace PickleGen.Reading;

/// <summary>Where a session's pickles come from, one after another.</summary>
internal abstract class PickleInput
{
    /// <summary>The next pickle; without data at the end of the input.</summary>
    public abstract Piece Next(PickleOptions options);

    /// <summary>The same without blocking.</summary>
    public abstract ValueTask<Piece> NextAsync(PickleOptions options, CancellationToken cancellationToken);

    /// <summary>Notes that the first bytes of the last piece were a pickle.</summary>
    protected virtual void Consume(int count)
    {
    }

    /// <summary>The bytes of a pickle, and possibly of those after it.</summary>
    public readonly struct Piece(PickleInput owner, PickleSource? source, ReadOnlyMemory<byte> memory) : IDisposable
    {
        public ReadOnlySpan<byte> Data => source is null ? memory.Span : source.Data;

        public void Consume(int count) => owner.Consume(count);

        public void Dispose() => source?.Dispose();
    }
}

/// <summary>Pickles from a stream, which is read no further than the current one.</summary>
internal sealed class StreamInput : PickleInput
{
    private readonly Stream _stream;

    public StreamInput(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    public override Piece Next(PickleOptions options) => new(this, PickleSource.Read(_stream, options), default);

    public override async ValueTask<Piece> NextAsync(PickleOptions options, CancellationToken cancellationToken) =>
        new(this, await PickleSource.ReadAsync(_stream, options, cancellationToken).ConfigureAwait(false), default);
}

/// <summary>Pickles in memory.</summary>
internal sealed class MemoryInput(ReadOnlyMemory<byte> memory) : PickleInput
{
    private ReadOnlyMemory<byte> _rest = memory;

    public override Piece Next(PickleOptions options) => new(this, null, _rest);

    public override ValueTask<Piece> NextAsync(PickleOptions options, CancellationToken cancellationToken) => new(Next(options));

    protected override void Consume(int count) => _rest = _rest[count..];
}

#if NET10_0_OR_GREATER
/// <summary>Pickles from a pipe; what was read beyond the current one is given back to it.</summary>
internal sealed class PipeInput : PickleInput
{
    private readonly System.IO.Pipelines.PipeReader _pipe;

    public PipeInput(System.IO.Pipelines.PipeReader pipe)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        _pipe = pipe;
    }

    public override Piece Next(PickleOptions options) =>
        throw new NotSupportedException("A pipe can only be read with LoadAsync and LoadAllAsync.");

    public override async ValueTask<Piece> NextAsync(PickleOptions options, CancellationToken cancellationToken) =>
        new(this, await PickleSource.ReadAsync(_pipe, options, cancellationToken).ConfigureAwait(false), default);
}
#endif
