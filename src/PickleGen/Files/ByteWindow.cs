namespace PickleGen.Files;

/// <summary>A part of a long input that lies in memory and moves on.</summary>
internal abstract class ByteWindow : IDisposable
{
    /// <summary>Where the first byte that was not consumed stands in the input, after decompression.</summary>
    public long Position { get; private set; }

    /// <summary>The bytes from there on, as far as they are in memory.</summary>
    public abstract ReadOnlySpan<byte> Available { get; }

    /// <summary>Whether that is all there is.</summary>
    public abstract bool IsComplete { get; }

    /// <summary>Whether more bytes can be had without waiting for somebody to send them.</summary>
    public abstract bool IsReady { get; }

    /// <summary>How many bytes of the file itself have been read.</summary>
    public abstract long RawPosition { get; }

    /// <summary>How many bytes the file itself has, if that is known.</summary>
    public abstract long? RawLength { get; }

    /// <summary>How many bytes the input had when it was opened, after decompression, if that is known.</summary>
    public abstract long? Length { get; }

    /// <summary>Gets more bytes, or finds that there are none.</summary>
    public abstract void Extend();

    /// <summary>The same without blocking.</summary>
    public virtual ValueTask ExtendAsync(CancellationToken cancellationToken)
    {
        Extend();
        return ValueTask.CompletedTask;
    }

    /// <summary>Moves on.</summary>
    public void Consume(int count)
    {
        Position += count;
        Drop(count);
    }

    public abstract void Dispose();

    /// <summary>Forgets the first bytes.</summary>
    protected abstract void Drop(int count);
}
