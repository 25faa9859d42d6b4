namespace PickleGen.Tool.Scanning.Containers;

/// <summary>What a container needs to have its contents scanned.</summary>
internal sealed class ContainerScope(ContentScanner scanner, FileScan scan, UnpackBudget budget, string part, int depth)
{
    private static readonly string[] PickleEndings = [".pkl", ".pickle", ".p", ".pck", ".pt", ".pth", ".joblib"];

    public UnpackBudget Budget => budget;

    public void Find(ContainerRule rule, long offset, string? detail = null) => scan.Find(rule, part, offset, detail);

    public void Find(ContainerRule rule, string entry, long offset, string? detail = null) => scan.Find(rule, PartOf(entry), offset, detail);

    /// <summary>Scans an entry: as a pickle if its name or its bytes say so.</summary>
    public void ScanEntry(string entry, ReadOnlyMemory<byte> data) => scanner.Scan(PartOf(entry), data, IsPickleName(entry), depth + 1);

    /// <summary>Scans what the container holds instead of itself.</summary>
    public void ScanInside(ReadOnlyMemory<byte> data, bool isPickle = true) => scanner.Scan(part, data, isPickle, depth + 1);

    /// <summary>Whether a file with such a name is said to be a pickle.</summary>
    public static bool IsPickleName(string name) => PickleEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name would lead out of the folder its archive is unpacked in.</summary>
    public static bool LeadsOut(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains('\0', StringComparison.Ordinal)
        || (name.Length > 1 && name[1] == ':') || name.Split('/', '\\').Contains("..");

    private string PartOf(string entry) => part.Length == 0 ? entry : $"{part}!{entry}";
}
