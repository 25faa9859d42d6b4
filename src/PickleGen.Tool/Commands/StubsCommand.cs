using System.CommandLine;
using PickleGen.Stubs;
using PickleGen.Stubs.Descriptions;

namespace PickleGen.Tool.Commands;

/// <summary><c>picklegen stubs ASSEMBLY -o models.py</c>.</summary>
internal static class StubsCommand
{
    public static Command Create(ToolStreams streams)
    {
        var assemblies = PathArgument.Many("ASSEMBLY", "Assemblies with [Pickleable] types. They are read as data, never loaded.");
        assemblies.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A file, or a folder (an existing one, or with a slash at the end) for the classes of several modules. Without it, the module is printed.",
            HelpName = "PATH",
        };
        var module = new Option<string?>("--module", "-m") { Description = "Write the classes of this module only.", HelpName = "NAME" };
        var stub = new Option<bool>("--pyi") { Description = "Write .pyi files, for type checkers only." };
        var command = new Command("stubs", "Writes Python modules with the classes of an assembly's [Pickleable] types.") { assemblies, output, module, stub };
        command.SetAction(result =>
        {
            try
            {
                if (result.GetValue(output) is { } path) StubsFiles.Write(result.GetValue(assemblies)!, path, result.GetValue(module), result.GetValue(stub));
                else streams.Output.Write(StubsFiles.Text(result.GetValue(assemblies)!, result.GetValue(module), result.GetValue(stub)));
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
