using System.IO.Compression;

namespace PickleGen.Files;

/// <summary>Recognizes compressed files and opens them. No pickle starts as they do: 1f and 78 are no opcodes.</summary>
internal static class CompressedForm
{
    /// <summary>How many bytes <see cref="Detect"/> wants to see.</summary>
    /// <remarks>No more than the shortest pickle has: a sender may wait for the answer to it.</remarks>
    public const int HeadLength = 2;

    // Every header of zlib is a multiple of it.
    private const int ZlibCheck = 31;

    public static PickleCompression Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0x1f, 0x8b, ..] => PickleCompression.Gzip,
        [0x78, var flags, ..] when ((0x78 << 8) + flags) % ZlibCheck == 0 => PickleCompression.Zlib,
        _ => PickleCompression.None,
    };

    /// <summary>What comes out of the raw bytes.</summary>
    public static Stream Open(RawStream raw, PickleCompression compression, PickleLimits limits) => compression switch
    {
        PickleCompression.Gzip => new DecompressedStream(new GZipStream(raw, CompressionMode.Decompress), raw, limits),
        PickleCompression.Zlib => new DecompressedStream(new ZLibStream(raw, CompressionMode.Decompress), raw, limits),
        _ => raw,
    };

    /// <summary>Compresses into a stream, which stays open.</summary>
    public static Stream Compress(Stream destination, PickleCompression compression, CompressionLevel level) => compression switch
    {
        PickleCompression.Gzip => new GZipStream(destination, level, leaveOpen: true),
        PickleCompression.Zlib => new ZLibStream(destination, level, leaveOpen: true),
        _ => throw new ArgumentOutOfRangeException(nameof(compression)),
    };
}
