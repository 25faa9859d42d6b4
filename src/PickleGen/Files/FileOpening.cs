using System.IO.Compression;

namespace PickleGen.Files;

/// <summary>Opens files of pickles, compressed or not.</summary>
internal static class FileOpening
{
    /// <summary>A window on a file.</summary>
    public static ByteWindow Open(string path, PickleFileOptions options)
    {
        var file = OpenRead(path);
        try
        {
            var compression = CompressionOf(file, options.Compression);
            if (compression == PickleCompression.None && options.MemoryMapped && file.Length > 0) return new MappedWindow(file);
            var raw = new RawStream(file, default, file.Length, ownsInner: true);
            return new StreamWindow(CompressedForm.Open(raw, compression, options.Pickle.Limits), raw, options.Pickle.Limits, ownsStream: true);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A window on a stream, which stays open.</summary>
    public static ByteWindow Open(Stream stream, PickleFileOptions options)
    {
        var head = new byte[CompressedForm.HeadLength];
        var length = options.Compression == PickleCompression.Auto ? stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) : 0;
        return Open(stream, head.AsMemory(0, length), options);
    }

    /// <summary>The same without blocking.</summary>
    public static async ValueTask<ByteWindow> OpenAsync(Stream stream, PickleFileOptions options, CancellationToken cancellationToken)
    {
        var head = new byte[CompressedForm.HeadLength];
        var length = options.Compression == PickleCompression.Auto
            ? await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false)
            : 0;
        return Open(stream, head.AsMemory(0, length), options);
    }

    /// <summary>Opens a file that others may go on writing to, or replace.</summary>
    public static FileStream OpenRead(string path, FileOptions hints = FileOptions.SequentialScan) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, hints);

    /// <summary>How a file is compressed; its position stays where it is.</summary>
    public static PickleCompression CompressionOf(FileStream file, PickleCompression wanted)
    {
        if (wanted != PickleCompression.Auto) return wanted;
        Span<byte> head = stackalloc byte[CompressedForm.HeadLength];
        var position = file.Position;
        file.Position = 0;
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = position;
        return CompressedForm.Detect(head[..length]);
    }

    private static StreamWindow Open(Stream stream, ReadOnlyMemory<byte> head, PickleFileOptions options)
    {
        var compression = options.Compression == PickleCompression.Auto ? CompressedForm.Detect(head.Span) : options.Compression;

        // Where reading started is where the input starts.
        long? length = stream.CanSeek ? stream.Length - stream.Position + head.Length : null;
        var raw = new RawStream(stream, head, length, ownsInner: false);
        return new StreamWindow(CompressedForm.Open(raw, compression, options.Pickle.Limits), raw, options.Pickle.Limits, ownsStream: true);
    }
}
