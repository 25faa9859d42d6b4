using System.Diagnostics;

namespace PickleGen.Samples.Tests.Snippets;

/// <summary>Runs programs in a folder and with a PATH of the test's choice.</summary>
internal static class ProgramRun
{
    public static string DotNet { get; } = FindDotNet();

    /// <summary>What the program printed. An exit code other than 0 is a failure.</summary>
    public static string Output(string program, string folder, string? path, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (path is not null)
            start.Environment["PATH"] = path;

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), $"{program} does not end.");
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        return output.ReplaceLineEndings("\n");
    }

    private static string FindDotNet()
    {
        var own = Environment.ProcessPath ?? "";
        return Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    }
}
