using System.IO.Compression;

namespace PickleGen.Tool.Scanning.Containers;

/// <summary>
/// zip, as PyTorch, numpy (npz) and others use it. Readers differ in what they make of archives that contradict
/// themselves, so everything is scanned that one of them could find, and the contradiction is told.
/// </summary>
internal sealed class ZipContainer : IContainer
{
    private const int MostEntries = 65_535;
    private const int LongestName = 1024;

    public bool Fits(ReadOnlySpan<byte> data) => data.StartsWith(ZipHeaders.LocalMagic) || ZipHeaders.FindEnd(data) >= 0;

    public bool Open(ContainerScope scope, ReadOnlyMemory<byte> data)
    {
        var entries = ZipHeaders.ReadDirectory(data.Span, MostEntries, out var isDamaged);
        if (isDamaged) scope.Find(ContainerRule.Damaged, 0, "the directory does not fit");
        if (entries.Count > MostEntries) scope.Find(ContainerRule.Bomb, 0, "too many entries");
        if (entries.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() != entries.Count)
            scope.Find(ContainerRule.Damaged, 0, "two entries have one name");

        var covered = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Header).Take(MostEntries))
        {
            // Files that nobody lists are still found by readers that go from header to header.
            if (entry.Header > covered) ScanUnlisted(scope, data, covered, entry.Header);
            var end = Scan(scope, data, entry);
            if (entry.Header < covered) scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "entries overlap");
            covered = Math.Max(covered, end);
        }

        if (entries.Count <= MostEntries) ScanUnlisted(scope, data, covered, data.Length);
        return true;
    }

    private static void ScanUnlisted(ContainerScope scope, ReadOnlyMemory<byte> data, long from, long to)
    {
        for (var count = 0; from < to && count < MostEntries; count++)
        {
            var at = data.Span[(int)from..(int)Math.Min(to, data.Length)].IndexOf(ZipHeaders.LocalMagic);
            if (at < 0) return;
            from += at;
            if (ZipHeaders.ReadLocal(data.Span, from, out _) is { } entry)
            {
                scope.Find(ContainerRule.Damaged, entry.Name, from, "the directory does not list it");
                from = Math.Max(from + ZipHeaders.LocalLength, Scan(scope, data, entry));
            }
            else
            {
                from++;
            }
        }
    }

    // Returns where the entry ends.
    private static long Scan(ContainerScope scope, ReadOnlyMemory<byte> data, ZipEntry entry)
    {
        if (entry.Name.Length > LongestName || ContainerScope.LeadsOut(entry.Name)) scope.Find(ContainerRule.Path, entry.Name, entry.Header);
        var local = ZipHeaders.ReadLocal(data.Span, entry.Header, out var at);
        if (local is null)
        {
            scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "there is no such entry");
            return entry.Header;
        }

        if (Differs(entry, local)) scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "the directory and the entry differ");
        if (entry.IsEncrypted || local.IsEncrypted) scope.Find(ContainerRule.Unsupported, entry.Name, entry.Header, "encrypted");

        // An entry without a known length goes on to the end.
        var isOpen = entry.Packed == 0 && entry.HasDescriptor;
        var left = data.Length - at;
        if (entry.Packed > left || entry.Packed < 0) scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "the archive ends before the entry does");
        var length = isOpen || entry.Packed > left || entry.Packed < 0 ? left : entry.Packed;

        // Entries may lie in each other, each as long as the file.
        if (scope.Budget.TryLookAt(length)) Unpack(scope, entry, local.Method, data.Slice((int)at, (int)length), isOpen);
        else scope.Find(ContainerRule.Bomb, entry.Name, entry.Header);
        return at + (isOpen ? 0 : length);
    }

    private static bool Differs(ZipEntry entry, ZipEntry local) =>
        entry.Name != local.Name || entry.Method != local.Method || (entry.Flags & ~8) != (local.Flags & ~8)
        || (!local.HasDescriptor && (entry.Crc != local.Crc || entry.Packed != local.Packed || entry.Size != local.Size));

    private static void Unpack(ContainerScope scope, ZipEntry entry, int otherMethod, ReadOnlyMemory<byte> packed, bool isOpen)
    {
        foreach (var method in new[] { entry.Method, otherMethod }.Distinct())
        {
            switch (method)
            {
                case ZipEntry.Stored:
                    Check(scope, entry, packed, isOpen);
                    scope.ScanEntry(entry.Name, packed);
                    break;
                case ZipEntry.Deflated:
                    using (var unpacked = new DeflateStream(MemoryBytes.Open(packed), CompressionMode.Decompress))
                    {
                        var end = scope.Budget.Read(unpacked, packed.Length, out var bytes);
                        if (end == UnpackEnd.TooMuch) scope.Find(ContainerRule.Bomb, entry.Name, entry.Header);
                        else Check(scope, entry, bytes, isOpen || end == UnpackEnd.Damaged);
                        if (end == UnpackEnd.Damaged) scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "deflate");
                        scope.ScanEntry(entry.Name, bytes);
                    }

                    break;
                default:
                    scope.Find(ContainerRule.Unsupported, entry.Name, entry.Header, $"zip's method {method}");
                    break;
            }
        }
    }

    private static void Check(ContainerScope scope, ZipEntry entry, ReadOnlyMemory<byte> bytes, bool isUnknown)
    {
        if (!isUnknown && (bytes.Length != entry.Size || Crc32.Of(bytes.Span) != entry.Crc))
            scope.Find(ContainerRule.Damaged, entry.Name, entry.Header, "the checksum or the length is wrong");
    }
}
