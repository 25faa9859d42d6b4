using PickleGen.Internal;

namespace PickleGen.Tools;

/// <summary>
/// What a scan has seen so far. What is seen in an attempt, from where a pickle might start, counts when the attempt is
/// accepted.
/// </summary>
internal sealed class ScanRecord(GlobalJudge judge)
{
    private const int MostGlobals = 100_000;
    private const int MostFindings = 1000;

    private readonly Dictionary<(string Module, string Name), int> _indexes = [];
    private readonly List<ScannedGlobal> _globals = [];
    private readonly HashSet<int> _touched = [];
    private readonly Dictionary<string, PickleScanFinding> _findings = [];
    private readonly Dictionary<string, PickleScanFinding> _pending = [];

    /// <summary>Whether it is that of a pickle within a constant of another one.</summary>
    public bool IsInner { get; private init; }

    /// <summary>The first dangerous name, if there is one.</summary>
    public ScannedGlobal? FirstDanger => _globals.Find(global => global.Fact.Level == PickleScanLevel.Dangerous);

    /// <summary>Whether the attempt under way has named anything.</summary>
    public bool HasNames => _touched.Count > 0;

    /// <summary>Whether the attempt under way has named something that could be a name.</summary>
    public bool HasPlainNames => _touched.Any(index => GlobalJudge.IsPlain(_globals[index].Module) && GlobalJudge.IsPlain(_globals[index].Name));

    /// <summary>Whether the attempt under way was found to be malformed.</summary>
    public bool IsMalformed => _pending.ContainsKey(ScanRule.Malformed.Id) || _pending.ContainsKey(ScanRule.Truncated.Id);

    /// <summary>For a pickle within a constant of this one.</summary>
    public ScanRecord ForInner() => new(judge) { IsInner = true };

    /// <summary>Something has been noticed.</summary>
    /// <param name="rule">What.</param>
    /// <param name="offset">Where.</param>
    /// <param name="opcode">At which opcode.</param>
    /// <param name="detail">More of it.</param>
    /// <param name="kind">What makes it another thing than others of that rule, of which the first is kept.</param>
    public void Find(ScanRule rule, int offset, string opcode, string? detail = null, string kind = "")
    {
        // Every opcode of a pickle may be one.
        var key = rule.Id + kind;
        if (_pending.Count >= MostFindings || _pending.ContainsKey(key)) return;
        _pending.Add(key, new()
        {
            RuleId = rule.Id,
            Level = rule.Level,
            Offset = offset,
            Opcode = opcode,
            Message = detail is null ? rule.Message : $"{rule.Message}: {detail}",
        });
    }

    /// <summary>A name has been met; the number it gets stays the same.</summary>
    public int Name(string module, string name, int offset, string opcode)
    {
        if (!_indexes.TryGetValue((module, name), out var index))
        {
            var fact = judge.Judge(module, name);
            if (_globals.Count >= MostGlobals)
            {
                Find(ScanRule.Limit, offset, opcode, "there are too many names");

                // Of the rest, one dangerous one is enough.
                if (fact.Level != PickleScanLevel.Dangerous || _globals.Count > MostGlobals) return Touch(_globals.Count - 1);
            }

            index = _globals.Count;
            _globals.Add(new(module, name, fact, offset, opcode));
            _indexes.Add((module, name), index);
        }

        return Touch(index);
    }

    public string ModuleOf(int index) => _globals[index].Module;

    public int OffsetOf(int index) => _globals[index].Offset;

    /// <summary>A name is used.</summary>
    /// <returns>Whether it would be good to know the arguments of the call.</returns>
    public bool Use(int index, PickleScanUsage usage)
    {
        var global = _globals[Touch(index)];
        global.Usage |= usage;
        return global.Arguments.Length == 0 && global.Fact.Level > PickleScanLevel.Clean;
    }

    public void Arguments(int index, string text) => _globals[index].Arguments = text;

    /// <summary>Ends an attempt: everything in it counts.</summary>
    public void Accept()
    {
        foreach (var index in _touched) _globals[index].Counts = true;
        foreach (var (key, finding) in _pending) _findings.TryAdd(key, finding);
        Drop();
    }

    /// <summary>Ends an attempt that was no pickle: only dangerous names count.</summary>
    public void Reject()
    {
        foreach (var index in _touched)
        {
            if (_globals[index].Fact.Level == PickleScanLevel.Dangerous) _globals[index].Counts = true;
        }

        Drop();
    }

    /// <summary>Ends an attempt that counts for nothing.</summary>
    public void Drop()
    {
        _touched.Clear();
        _pending.Clear();
    }

    public PickleScanReport Report(int documents, int length, long opcodes)
    {
        var counted = _globals.Where(global => global.Counts).ToList();
        var findings = _findings.Values.Concat(counted.Where(global => global.Fact.Level > PickleScanLevel.Clean).Select(FindingOf))
            .OrderBy(finding => finding.Offset).ToList();
        return new()
        {
            Level = findings.Count == 0 ? PickleScanLevel.Clean : findings.Max(finding => finding.Level),
            Findings = findings,
            Globals = [.. counted.Select(global => new PickleScanGlobal(global.Module, global.Name, global.Fact.Level, global.Fact.Reason, global.Offset, global.Usage))],
            Documents = documents,
            Length = length,
            Opcodes = opcodes,
        };
    }

    private static PickleScanFinding FindingOf(ScannedGlobal global) => new()
    {
        RuleId = global.Fact.Level == PickleScanLevel.Dangerous ? ScanRule.DangerousName : ScanRule.SuspiciousName,
        Level = global.Fact.Level,
        Offset = global.Offset,
        Opcode = global.Opcode,
        Module = global.Module,
        Name = global.Name,
        Usage = global.Usage,
        Arguments = global.Arguments,
        Message = $"{ShownText.Of(global.Module)}.{ShownText.Of(global.Name)}: {ShownText.Of(global.Fact.Reason)}",
    };

    private int Touch(int index)
    {
        _touched.Add(index);
        return index;
    }
}
