using System.CommandLine;
using PickleGen.Tool.Reading;
using PickleGen.Tool.Scanning;

namespace PickleGen.Tool.Commands;

/// <summary>The options of <c>scan</c> that say how to judge, and what it may cost.</summary>
internal sealed class ScanOptions
{
    private readonly Option<string[]> _allow = new("--allow") { Description = "A name that is fine: module.name, or module:qualified.name.", HelpName = "NAME" };
    private readonly Option<string[]> _allowFile = new("--allow-file") { Description = "A file with such names, one a line.", HelpName = "FILE" };
    private readonly Option<string[]> _rules = new("--rules") { Description = "A CSV file of rules: module,name,verdict,why.", HelpName = "FILE" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Names that no rule knows are dangerous." };
    private readonly Option<long> _maxBytes = new("--max-bytes") { Description = "How much of a file is looked at; 268435456 unless set.", HelpName = "N", DefaultValueFactory = _ => 256L << 20 };
    private readonly Option<double?> _timeout = new("--timeout") { Description = "How many seconds the scan of a pickle may take.", HelpName = "SECONDS" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "The level from which on the exit code is not 0: suspicious (the default) or dangerous.", HelpName = "LEVEL", DefaultValueFactory = _ => "suspicious" };

    public ScanOptions()
    {
        _failOn.AcceptOnlyFromAmong("suspicious", "dangerous");
        _maxBytes.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!long.TryParse(result.Tokens[0].Value, out var value) || value is < 1 or > 0x7fff_0000)) result.AddError("--max-bytes is a number from 1 to 2147418112");
        });
        _timeout.Validators.Add(result =>
        {
            if (result.GetValue(_timeout) is { } seconds && !(seconds > 0 && seconds < TimeSpan.MaxValue.TotalSeconds)) result.AddError("--timeout is a number of seconds");
        });
    }

    public IEnumerable<Option> All => [_allow, _allowFile, _rules, _strict, _maxBytes, _timeout, _failOn];

    public ScanSettings Of(ParseResult result, ToolStreams streams)
    {
        var rules = new List<PickleScanRule>();
        foreach (var file in result.GetValue(_rules) ?? []) rules.AddRange(RuleFile.Read(file, streams));
        foreach (var file in result.GetValue(_allowFile) ?? []) rules.AddRange(RuleFile.ReadNames(file, streams));
        foreach (var name in result.GetValue(_allow) ?? []) rules.Add(RuleFile.Allowed(name));
        var timeout = result.GetValue(_timeout);
        return new(
            new PickleScanOptions { Rules = rules, Strict = result.GetValue(_strict), TimeLimit = timeout is null ? null : TimeSpan.FromSeconds(timeout.Value) },
            result.GetValue(_maxBytes));
    }

    public PickleScanLevel FailsOn(ParseResult result) =>
        result.GetValue(_failOn) == "dangerous" ? PickleScanLevel.Dangerous : PickleScanLevel.Suspicious;
}
