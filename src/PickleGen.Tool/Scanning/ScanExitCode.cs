namespace PickleGen.Tool.Scanning;

/// <summary>How a scan ended; 0 to 2 as those of other scanners.</summary>
internal static class ScanExitCode
{
    public const int Clean = 0;
    public const int Dangerous = 1;
    public const int Error = 2;
    public const int Suspicious = 3;

    /// <summary>The worst of all files: dangerous, then unreadable, then suspicious.</summary>
    public static int Of(IReadOnlyCollection<FileScan> scans, PickleScanLevel failsOn)
    {
        if (scans.Any(scan => scan.Level == PickleScanLevel.Dangerous)) return Dangerous;
        if (scans.Any(scan => scan.Error is not null)) return Error;
        return failsOn == PickleScanLevel.Suspicious && scans.Any(scan => scan.Level == PickleScanLevel.Suspicious) ? Suspicious : Clean;
    }
}
