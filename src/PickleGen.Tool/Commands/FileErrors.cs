namespace PickleGen.Tool.Commands;

/// <summary>Turns what is wrong with a file into one line on standard error and an exit code.</summary>
internal static class FileErrors
{
    public const string TooDeep = "values nest too deeply";

    public static int Report(ToolStreams streams, string path, Action<string> work)
    {
        try
        {
            work(path);
            return ExitCode.Done;
        }
        catch (SignatureException error)
        {
            Say(streams, $"{path}: {error.Message}");
            return ExitCode.Refused;
        }
        catch (PickleException error)
        {
            return Say(streams, $"{path}: {error.Message}");
        }
        catch (InputException error)
        {
            return Say(streams, error.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            return Say(streams, $"{path}: {TooDeep}");
        }
    }

    // Lines that came before the error stand before it.
    private static int Say(ToolStreams streams, string message)
    {
        streams.Output.Flush();
        streams.Error.WriteLine($"picklegen: {OneLine.Of(message)}");
        return ExitCode.BadInput;
    }
}
