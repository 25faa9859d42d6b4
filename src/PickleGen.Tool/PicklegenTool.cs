using System.CommandLine;
using System.CommandLine.Help;
using PickleGen.Tool.Commands;

namespace PickleGen.Tool;

/// <summary>The command line of picklegen.</summary>
public static class PicklegenTool
{
    /// <summary>Runs the tool to its end.</summary>
    /// <param name="args">The arguments behind the program's name.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, ToolStreams streams)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(streams);

        // A RootCommand would be called what the assembly is.
        var root = new Command("picklegen", "Looks into Python pickles. Nothing in a pickle is run.")
        {
            new HelpOption(),
            new VersionOption(),
            JsonCommand.Create(streams),
            DisCommand.Create(streams),
            OptimizeCommand.Create(streams),
            ScaffoldCommand.Create(streams),
            ScanCommand.Create(streams),
            ShapeCommand.Create(streams),
            SignCommand.Create(streams),
            StubsCommand.Create(streams),
            VerifyCommand.Create(streams),
        };
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var problem in result.Errors) streams.Error.WriteLine($"picklegen: {problem.Message}");
            streams.Error.WriteLine("picklegen: 'picklegen --help' shows the usage");
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false };
        return LargeStack.Run(() => Guarded(() => result.Invoke(configuration), streams));
    }

    private static int Guarded(Func<int> work, ToolStreams streams)
    {
        try
        {
            var code = work();
            streams.Output.Flush();
            return code;
        }
        catch (IOException error)
        {
            // Whoever read the output does not want more, or the disk is full.
            streams.Error.WriteLine($"picklegen: cannot write the output: {OneLine.Of(error.Message)}");
            return ExitCode.BadInput;
        }
        catch (OutOfMemoryException error)
        {
            return OutOfMemory(error, streams);
        }
    }

    private static int OutOfMemory(Exception error, ToolStreams streams)
    {
        streams.Error.WriteLine($"picklegen: the value is too large for the memory there is: {OneLine.Of(error.Message)}");
        return ExitCode.BadInput;
    }
}
