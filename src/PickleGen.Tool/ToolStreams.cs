namespace PickleGen.Tool;

/// <summary>Where a run of the tool reads and writes: standard input, output and error, or what a test has instead.</summary>
/// <param name="OpenInput">Opens standard input; it is read only where the command line says <c>-</c>.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">One line for each error.</param>
public sealed record ToolStreams(Func<Stream> OpenInput, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether somebody watches standard error.</summary>
    public bool IsTerminal { get; init; }
}
