using PickleGen.Tool.Scanning.Containers;

namespace PickleGen.Tool.Scanning;

/// <summary>Scans bytes by what they are, whatever they are called: pickles, or what pickles are packed in.</summary>
/// <param name="settings">How it is judged.</param>
/// <param name="scan">Where findings go.</param>
/// <param name="length">The bytes of the file.</param>
internal sealed class ContentScanner(ScanSettings settings, FileScan scan, long length)
{
    private const int DeepestArchive = 4;

    private static readonly IContainer[] Known = [new ZipContainer(), new GzipContainer(), new ZlibContainer(), new TarContainer(), new NpyContainer(), new UnsupportedContainer()];

    private readonly UnpackBudget _budget = new(settings.MaxBytes, length);

    /// <summary>Scans a part of the file.</summary>
    /// <param name="part">What it is called in findings; empty for the file itself.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isPickle">Whether it is said to be a pickle; else it is one if it reads as one.</param>
    /// <param name="depth">In how many archives it is.</param>
    /// <returns>Whether it was a pickle or an archive.</returns>
    public bool Scan(string part, ReadOnlyMemory<byte> data, bool isPickle, int depth)
    {
        // Entries that lie in each other make much to look at of a short file.
        if (!_budget.TryLookAt(data.Length))
        {
            scan.Find(ContainerRule.Bomb, part, 0);
            return true;
        }

        var isContainer = false;
        foreach (var container in Known)
        {
            if (!container.Fits(data.Span)) continue;

            // An array of objects may be in the innermost archive; what is in the array is no archive again.
            if (depth >= (container is NpyContainer ? DeepestArchive + 1 : DeepestArchive))
            {
                scan.Find(ContainerRule.Nesting, part, 0);
                isContainer = true;
                continue;
            }

            // What only resembles an archive may be a pickle all the same.
            isContainer |= container.Open(new(this, scan, _budget, part, depth), data);
        }

        // Read as a pickle, an archive is malformed. That is no news; a payload in its plain bytes is.
        var report = PickleTools.Scan(data.Span, settings.Options);
        if (!isContainer && (isPickle || ReadsAsPickle(data.Span, report)))
        {
            scan.Add(part, report);
            return true;
        }

        scan.AddDangers(part, report);
        return isContainer;
    }

    // Data may start with the bytes of PROTO by chance; a short text may read as numbers and letters.
    private static bool ReadsAsPickle(ReadOnlySpan<byte> data, PickleScanReport report) =>
        data is [0x80, <= 5, ..] || (report.Documents > 0 && report.Globals.Count > 0);
}
