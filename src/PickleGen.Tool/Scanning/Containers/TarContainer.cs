using System.Formats.Tar;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>tar, as the first PyTorch wrote.</summary>
internal sealed class TarContainer : IContainer
{
    private const int MagicAt = 257;
    private const int MostEntries = 65_535;

    public bool Fits(ReadOnlySpan<byte> data) => data.Length > MagicAt + 5 && data[MagicAt..].StartsWith("ustar"u8);

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        try
        {
            using var tar = new TarReader(MemoryBytes.Open(data));
            for (var count = 0; tar.GetNextEntry() is { } entry; count++)
            {
                if (count == MostEntries)
                {
                    scope.Find(ContainerRule.Bomb, 0, "tar");
                    break;
                }

                Scan(entry, scope, data);
            }
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or ArgumentException or NotSupportedException)
        {
            scope.Find(ContainerRule.Damaged, 0, "tar");
        }

        return true;
    }

    private static void Scan(TarEntry entry, ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        if (ContainerScope.LeadsOut(entry.Name) || ContainerScope.LeadsOut(entry.LinkName)) scope.Find(ContainerRule.Path, entry.Name, 0);
        if (entry.DataStream is null) return;

        // What is in a tar lies there as it is.
        var left = data[(int)Math.Min(entry.DataOffset, data.Length)..];
        if (entry.Length > left.Length) scope.Find(ContainerRule.Damaged, entry.Name, entry.DataOffset, "the archive ends before the entry does");
        scope.ScanEntry(entry.Name, left[..(int)Math.Min(entry.Length, left.Length)]);
    }
}
