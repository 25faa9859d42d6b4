using System.CommandLine;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen optimize IN OUT</c>.</summary>
internal static class OptimizeCommand
{
    public static Command Create(ToolStreams streams)
    {
        var source = PathArgument.One("IN", "A pickle; - is standard input.");
        var destination = PathArgument.One("OUT", "The file to write; it may be IN.");
        var command = new Command("optimize", "Leaves out memo entries that are not used, as Python's pickletools.optimize does.") { source, destination };
        command.SetAction(result => FileErrors.Report(streams, result.GetValue(source)!, path =>
            InputFile.Write(result.GetValue(destination)!, PickleTools.Optimize(InputFile.Read(path, streams)))));
        return command;
    }
}
