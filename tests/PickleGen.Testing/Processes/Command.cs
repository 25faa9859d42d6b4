using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PickleGen.Testing.Processes;

/// <summary>What a program wrote and how it ended.</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.TrimEnd('\r'));

    /// <summary>Warnings of the compiler, the trimmer and the native compiler.</summary>
    public IEnumerable<string> Warnings => Lines.Where(line => line.Contains(": warning ", StringComparison.Ordinal));
}

/// <summary>Runs programs to their end.</summary>
public static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The .NET command line, with nothing that outlives it and would hold its output open.</summary>
    public static CommandResult DotNet(string folder, params IEnumerable<string> arguments) => Run(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        folder,
        [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off"]);

    /// <summary>
    /// Runs an assembly with a main method, in so little memory: where it takes more, it ends with an exit code that is not
    /// its own.
    /// </summary>
    public static CommandResult RunWithin(long heapBytes, Assembly program, params IEnumerable<string> arguments) => Run(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        AppContext.BaseDirectory,
        new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = heapBytes.ToString("x", CultureInfo.InvariantCulture) },
        [program.Location, .. arguments]);

    /// <summary>Output and errors come in one text; the exit code is the caller's to judge.</summary>
    public static CommandResult Run(string program, string folder, params IEnumerable<string> arguments) =>
        Run(program, folder, new Dictionary<string, string>(), arguments);

    private static CommandResult Run(string program, string folder, Dictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the running test was started with is not for builds of other projects.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end in {Patience}. It wrote:\n{output}");
        }

        process.WaitForExit();
        return new(process.ExitCode, output.ToString());
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COREHOST", StringComparison.OrdinalIgnoreCase);

    private static void Add(StringBuilder output, string? line)
    {
        lock (output)
            output.Append(line).Append('\n');
    }
}
