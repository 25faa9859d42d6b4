using System.Diagnostics;
using System.Globalization;
using PickleGen.Shelve.Worker;

namespace PickleGen.Shelve.Tests.Crash;

/// <summary>A program that changes a shelf, and is stopped at a moment that nobody has chosen.</summary>
internal static class StoppedWriter
{
    /// <summary>Runs it for so many changes, and about so long after them.</summary>
    /// <returns>The number of the last change that it knew to be done.</returns>
    public static int Run(string path, ShelfFormat format, int seed, int changes, TimeSpan time)
    {
        using var process = Worker.Start("change", path, format.ToString(), seed.ToString(CultureInfo.InvariantCulture));
        var lines = process.StandardOutput;
        var last = lines.ReadLine() is { } first ? int.Parse(first, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"The writer ended:\n{process.StandardError.ReadToEnd()}");
        while (last < changes && lines.ReadLine() is { } line) last = int.Parse(line, CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();

        // Its output is a pipe that holds thousands of lines: it does not wait for anybody to read them.
        while (watch.Elapsed < time) Thread.SpinWait(100);
        process.Kill();
        process.WaitForExit();
        while (lines.ReadLine() is { } line) last = int.Parse(line, CultureInfo.InvariantCulture);
        return last;
    }
}

/// <summary>The program that tests start.</summary>
internal static class Worker
{
    public static Process Start(params IEnumerable<string> arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(host, ["exec", typeof(Item).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
