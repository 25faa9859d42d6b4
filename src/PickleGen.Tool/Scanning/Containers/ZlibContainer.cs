using System.IO.Compression;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>zlib, as joblib compresses, also with the length that its old versions put in front (<c>ZF0x…</c>).</summary>
internal sealed class ZlibContainer : IContainer
{
    private const int OldHeader = 2 + 19;

    public bool Fits(ReadOnlySpan<byte> data) => IsZlib(data) || IsOld(data);

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        var from = IsOld(data.Span) ? OldHeader : 0;
        using var unpacked = new ZLibStream(MemoryBytes.Open(data[from..]), CompressionMode.Decompress);
        var end = scope.Budget.Read(unpacked, data.Length, out var bytes);

        // Two bytes are soon alike: where nothing comes out it was something else.
        if (bytes.Length == 0) return false;
        if (end == UnpackEnd.Damaged) scope.Find(ContainerRule.Damaged, from, "zlib");
        if (end == UnpackEnd.TooMuch) scope.Find(ContainerRule.Bomb, from, "zlib");
        scope.ScanInside(bytes);
        return true;
    }

    private static bool IsOld(ReadOnlySpan<byte> data) => data.StartsWith("ZF0x"u8) && data.Length > OldHeader && IsZlib(data[OldHeader..]);

    private static bool IsZlib(ReadOnlySpan<byte> data) => data.Length > 2 && (data[0] & 0x8f) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;
}
