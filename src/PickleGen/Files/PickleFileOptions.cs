using System.IO.Compression;

namespace PickleGen;

/// <summary>How a file of many pickles is written and read. Immutable: make variants with <c>with</c>.</summary>
public sealed record PickleFileOptions
{
    /// <summary>Pickles one after another, as several <c>pickle.dump</c> on one file leave them.</summary>
    public static readonly PickleFileOptions Default = new();

    /// <summary>How each pickle is written and read, with its limits and its token. Default: <see cref="PickleOptions.Default"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PickleOptions Pickle
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = PickleOptions.Default;

    /// <summary>What stands between the pickles. Default: nothing.</summary>
    public PickleFraming Framing { get; init; }

    /// <summary>
    /// Whether the file as a whole is compressed. Default: a file that exists says it itself, by its first bytes; a new one
    /// is not compressed.
    /// </summary>
    public PickleCompression Compression { get; init; }

    /// <summary>How hard to compress. Default: <see cref="CompressionLevel.Optimal"/>.</summary>
    public CompressionLevel CompressionLevel { get; init; } = CompressionLevel.Optimal;

    /// <summary>
    /// Reads a file that is not compressed through a memory mapping: it is not copied before it is read, and the system
    /// drops what was read. Only for files that nobody shortens meanwhile: on Unix that ends the process. Default: false.
    /// </summary>
    public bool MemoryMapped { get; init; }

    /// <summary>
    /// Is told how far reading has come, every few hundred thousand bytes and at the end, in the thread that reads.
    /// Default: null.
    /// </summary>
    public IProgress<PickleFileProgress>? Progress { get; init; }
}

/// <summary>What stands between the pickles of a file.</summary>
public enum PickleFraming
{
    /// <summary>Nothing: a pickle says itself where it ends (several <c>pickle.dump</c> on one file).</summary>
    None,

    /// <summary>
    /// The length of each pickle before it, four bytes, big-endian (<c>struct.pack('>L', …)</c>), as
    /// <c>logging.handlers.SocketHandler</c> and Graphite's carbon send them.
    /// </summary>
    LengthPrefixed,
}

/// <summary>How a file is compressed.</summary>
public enum PickleCompression
{
    /// <summary>As the first bytes of the file say; a new file is not.</summary>
    Auto,

    /// <summary>It is not.</summary>
    None,

    /// <summary>By gzip (Python's <c>gzip.open</c>). What is appended is a member of its own.</summary>
    Gzip,

    /// <summary>By zlib (Python's <c>zlib.compress</c>). Such a file cannot be appended to.</summary>
    Zlib,
}

/// <summary>How far the reading of a file has come.</summary>
/// <param name="Objects">How many objects have been read.</param>
/// <param name="Bytes">How many bytes of the file have been read, compressed ones where it is compressed.</param>
/// <param name="TotalBytes">How many bytes the file has; null for a stream that does not know.</param>
public readonly record struct PickleFileProgress(long Objects, long Bytes, long? TotalBytes);
