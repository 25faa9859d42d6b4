namespace PickleGen.Tool.Scanning.Containers;

/// <summary>gzip.</summary>
internal sealed class GzipContainer : IContainer
{
    public bool Fits(ReadOnlySpan<byte> data) => data is [0x1f, 0x8b, ..];

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        using var unpacked = new GzipMembers(data);
        var end = scope.Budget.Read(unpacked, data.Length, out var bytes);
        if (end == UnpackEnd.Damaged) scope.Find(ContainerRule.Damaged, 0, "gzip");
        if (end == UnpackEnd.TooMuch) scope.Find(ContainerRule.Bomb, 0, "gzip");
        scope.ScanInside(bytes);
        return true;
    }
}
