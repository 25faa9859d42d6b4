using PickleGen.Testing.Processes;

namespace PickleGen.Tool.Tests;

/// <summary>The tool as a program.</summary>
public class ProcessTests
{
    [Fact]
    public void Prints_and_exits()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("a.pickle");
        File.WriteAllBytes(file, "V\u20ac\n."u8.ToArray());
        var result = Run("json", file);
        Assert.Equal((0, "{\"str\": \"\\u00e2\\u0082\\u00ac\"}\n"), (result.ExitCode, result.Output.Trim() + "\n"));
    }

    [Fact]
    public void Fails_with_a_line_and_a_code()
    {
        var result = Run("dis", "/no/such/file");
        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("picklegen: /no/such/file: there is no such file", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, Run("frob").ExitCode);
    }

    private static CommandResult Run(params string[] args) => Command.Run(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", AppContext.BaseDirectory, [typeof(PicklegenTool).Assembly.Location, .. args]);
}
