namespace PickleGen.Tool.Scanning.Containers;

/// <summary>Formats that .NET cannot unpack. Saying so is all that can be done; it is never clean.</summary>
internal sealed class UnsupportedContainer : IContainer
{
    public bool Fits(ReadOnlySpan<byte> data) => NameOf(data) is not null;

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        scope.Find(ContainerRule.Unsupported, 0, NameOf(data.Span));
        return true;
    }

    private static string? NameOf(ReadOnlySpan<byte> data) => data switch
    {
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => "bzip2",
        [0xfd, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        [0x5d, 0, 0, ..] => "lzma",
        [(byte)'7', (byte)'z', 0xbc, 0xaf, 0x27, 0x1c, ..] => "7z",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd",
        [0x04, 0x22, 0x4d, 0x18, ..] => "lz4",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1a, ..] => "rar",
        _ => null,
    };
}
