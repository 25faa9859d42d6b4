using System.CommandLine;
using PickleGen.Stubs;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen shape ASSEMBLY -o Shop.pickleshape.json</c>.</summary>
internal static class ShapeCommand
{
    public static Command Create(ToolStreams streams)
    {
        var assembly = PathArgument.One("ASSEMBLY", "An assembly with [Pickleable] types. It is read as data, never loaded.");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file, which ends in .pickleshape.json. Without it, the record is printed.",
            HelpName = "PATH",
        };
        var command = new Command("shape", "Records what an assembly's [Pickleable] types look like in Python, for later builds to compare with.") { assembly, output };
        command.SetAction(result =>
        {
            try
            {
                if (result.GetValue(output) is { } path) ShapeFiles.Write(result.GetValue(assembly)!, path);
                else streams.Output.Write(ShapeFiles.Text(result.GetValue(assembly)!));
                return ExitCode.Done;
            }
            catch (StubsException error)
            {
                streams.Error.WriteLine($"picklegen: {OneLine.Of(error.Message)}");
                return ExitCode.BadInput;
            }
        });
        return command;
    }
}
