namespace PickleGen.Tool.Scanning;

/// <summary>What was found in a file and all that is packed in it.</summary>
internal sealed class FileScan(string path)
{
    private readonly HashSet<(string Part, string Rule)> _once = [];
    private readonly HashSet<(string? Module, string? Name)> _named = [];

    public string Path => path;

    public List<PartFinding> Findings { get; } = [];

    public List<PartGlobal> Globals { get; } = [];

    public int Documents { get; private set; }

    public long Opcodes { get; private set; }

    public long Length { get; set; }

    /// <summary>Why it could not be read; null if it was.</summary>
    public string? Error { get; init; }

    public PickleScanLevel Level => Findings.Count == 0 ? PickleScanLevel.Clean : Findings.Max(found => found.Finding.Level);

    public void Add(string part, PickleScanReport report)
    {
        foreach (var finding in report.Findings) Add(part, finding);
        foreach (var global in report.Globals) Globals.Add(new(part, global));
        Documents += report.Documents;
        Opcodes += report.Opcodes;
    }

    /// <summary>Of data that need not be a pickle, and has not been found to be one: what is dangerous and not known yet.</summary>
    public void AddDangers(string part, PickleScanReport report)
    {
        Opcodes += report.Opcodes;
        foreach (var finding in report.Findings.Where(finding => finding.Level == PickleScanLevel.Dangerous && finding.Module is not null))
        {
            if (!_named.Contains((finding.Module, finding.Name))) Add(part, finding);
        }
    }

    /// <summary>Something about the packing; told once for each part.</summary>
    public void Find(ContainerRule rule, string part, long offset, string? detail = null)
    {
        if (!_once.Add((part, rule.Id))) return;
        Findings.Add(new(part, new()
        {
            RuleId = rule.Id,
            Level = PickleScanLevel.Suspicious,
            Offset = offset,
            Message = detail is null ? rule.Message : $"{rule.Message}: {OneLine.Of(detail)}",
        }));
    }
    private void Add(string part, PickleScanFinding finding)
    {
        Findings.Add(new(part, finding));
        _named.Add((finding.Module, finding.Name));
    }
}
