using System.CommandLine;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen json FILE…</c>, a line for each pickle, and <c>picklegen json --batch LIST</c>.</summary>
internal static class JsonCommand
{
    public static Command Create(ToolStreams streams)
    {
        var files = PathArgument.Many("FILE", "Files with pickles, one or several after each other; - is standard input.");
        var batch = new Option<string?>("--batch") { Description = "A file of JSON lines, each with a file and how to load it; - is standard input.", HelpName = "LIST" };
        var options = new JsonOptions();
        var command = new Command("json", "Prints the values of pickles as JSON that says of each what it is in Python.") { files, batch };
        foreach (var option in options.All) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            var hasFiles = result.GetResult(files) is { Tokens.Count: > 0 };
            var hasBatch = result.GetResult(batch) is { Implicit: false };
            if (hasFiles == hasBatch) result.AddError(hasBatch ? "json takes files or --batch, not both" : "json takes files, or a list of them with --batch");
            if (hasBatch && options.All.Any(option => result.GetResult(option) is { Implicit: false })) result.AddError("with --batch, the lines of the list say how to load");
        });
        command.SetAction(result => result.GetValue(batch) is { } list
            ? FileErrors.Report(streams, list, path => Batch.Run(path, streams))
            : Print(result.GetValue(files)!, options.Of(result), streams));
        return command;
    }

    // A bad file does not keep the others from being read.
    private static int Print(string[] files, LoadSettings settings, ToolStreams streams)
    {
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            code = Math.Max(code, FileErrors.Report(streams, file, path => Print(PicklesOfFile.Open(path, settings, streams), settings, streams)));
        }

        return code;
    }

    private static void Print(PicklesOfFile file, LoadSettings settings, ToolStreams streams)
    {
        if (settings.Pickles == PicklesRead.Kept)
        {
            PrintTogether(file, streams);
            return;
        }

        foreach (var value in file.Values())
        {
            PickleTools.Json(value, streams.Output);
            streams.Output.WriteLine();
        }
    }

    // A later pickle may refer to values of an earlier one, which then have ids.
    private static void PrintTogether(PicklesOfFile file, ToolStreams streams)
    {
        var values = new List<object?>();
        try
        {
            values.AddRange(file.Values());
        }
        finally
        {
            foreach (var line in PickleTools.JsonEach(values)) streams.Output.WriteLine(line);
        }
    }
}
