using System.Globalization;

namespace PickleGen.Tool.Scanning;

/// <summary>What a scan has found, for people: a line for each finding, and one for each file.</summary>
internal static class TextReport
{
    public static void Write(IReadOnlyCollection<FileScan> scans, TextWriter output)
    {
        foreach (var scan in scans.Where(scan => scan.Error is null))
        {
            output.WriteLine($"{OneLine.Of(scan.Path)}: {Words.Of(scan.Level)}");
            foreach (var found in scan.Findings.OrderByDescending(found => found.Finding.Level)) output.WriteLine($"  {Line(found)}");
        }

        output.WriteLine(Summary(scans));
    }

    private static string Line(PartFinding found)
    {
        var finding = found.Finding;
        var part = found.Part.Length == 0 ? "" : $"{OneLine.Of(found.Part)}, ";
        var opcode = finding.Opcode.Length == 0 ? "" : $", {finding.Opcode}";
        var usage = finding.Usage == PickleScanUsage.None ? "" : $" ({Words.Of(finding.Usage)}{(finding.Arguments.Length == 0 ? "" : $" with {finding.Arguments}")})";
        return string.Create(CultureInfo.InvariantCulture, $"{Words.Of(finding.Level)} {finding.RuleId} {finding.Message}{usage} [{part}byte {finding.Offset}{opcode}]");
    }

    private static string Summary(IReadOnlyCollection<FileScan> scans)
    {
        int Count(PickleScanLevel level) => scans.Count(scan => scan.Error is null && scan.Level == level);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{scans.Count} files: {Count(PickleScanLevel.Dangerous)} dangerous, {Count(PickleScanLevel.Suspicious)} suspicious, {Count(PickleScanLevel.Clean)} clean, {scans.Count(scan => scan.Error is not null)} not read; {scans.Sum(scan => (long)scan.Documents)} pickles, {scans.Sum(scan => scan.Globals.Count)} names, {scans.Sum(scan => scan.Length)} bytes");
    }
}
