namespace PickleGen.Files;

/// <summary>What comes out of compressed data, as far as the limit allows; damage in it is an error of the pickle's kind.</summary>
internal sealed class DecompressedStream(Stream decompressor, RawStream raw, PickleLimits limits) : SequentialStream
{
    private long _produced;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _ended ? 0 : Count(decompressor.Read(buffer));
        }
        catch (InvalidDataException error)
        {
            throw Damaged(error);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return _ended ? 0 : Count(await decompressor.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidDataException error)
        {
            throw Damaged(error);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            decompressor.Dispose();
            raw.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int count)
    {
        if (count == 0) CheckEnd();
        _produced += count;
        var limit = limits.DecompressedFor(raw.BytesRead);
        return _produced <= limit ? count : throw FileErrors.Expanded(limit);
    }

    // .NET takes the end of the input for the end of the data, wherever it is. More bytes tell: after their end, compressed
    // data ignore them; within, they soon mean something, or are an error. Ones are no checksum's end, zeros end a name.
    private void CheckEnd()
    {
        _ended = true;
        raw.AppendFill();
        Span<byte> probe = stackalloc byte[1];
        var goesOn = true;
        try
        {
            goesOn = decompressor.Read(probe) > 0;
        }
        catch (InvalidDataException)
        {
        }

        if (goesOn) throw FileErrors.Damaged("the compressed data is cut off", _produced);
    }

    private UnpicklingException Damaged(InvalidDataException error) =>
        FileErrors.Damaged($"the compressed data is damaged: {error.Message}", _produced, error);
}
