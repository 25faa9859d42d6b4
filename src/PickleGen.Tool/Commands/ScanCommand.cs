using System.CommandLine;
using PickleGen.Tool.Reading;
using PickleGen.Tool.Scanning;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen scan FILE|FOLDER…</c>.</summary>
internal static class ScanCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = PathArgument.Many("FILE", "Files, or folders with all that is in them; - is standard input.");
        files.Arity = ArgumentArity.OneOrMore;
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var sarif = new Option<bool>("--sarif") { Description = "Print SARIF 2.1.0, for code scanning services." };
        var progress = new Option<bool>("--progress") { Description = "Print a line to standard error for each file of a folder. A terminal shows them without it." };
        var options = new ScanOptions();
        var command = new Command("scan", "Says whether pickles could run something in Python. Looks into archives; runs nothing.") { files, json, sarif, progress };
        foreach (var option in options.All) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif)) result.AddError("scan prints --json or --sarif, not both");
        });
        command.SetAction(result =>
        {
            ScanSettings settings;
            try
            {
                settings = options.Of(result, streams);
            }
            catch (InputException error)
            {
                streams.Error.WriteLine($"picklegen: {OneLine.Of(error.Message)}");
                return ScanExitCode.Error;
            }

            var form = result.GetValue(progress) ? ScanProgressForm.Lines : streams.IsTerminal ? ScanProgressForm.Terminal : ScanProgressForm.None;
            var scans = FileScanner.Scan(result.GetValue(files)!, settings, new ScanProgress(streams.Error, form), streams).ToList();
            if (result.GetValue(json)) JsonReport.Write(scans, streams.Output);
            else if (result.GetValue(sarif)) SarifReport.Write(scans, streams.Output);
            else TextReport.Write(scans, streams.Output);
            foreach (var failed in scans.Where(scan => scan.Error is not null)) streams.Error.WriteLine($"picklegen: {OneLine.Of(failed.Error!)}");
            return ScanExitCode.Of(scans, options.FailsOn(result));
        });
        return command;
    }
}
