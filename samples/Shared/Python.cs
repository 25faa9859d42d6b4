using System.ComponentModel;
using System.Diagnostics;

namespace Samples;

/// <summary>Runs a script that lies beside the program.</summary>
internal static class Python
{
    /// <summary>Python's exit code; null if there is no Python. What it prints goes to the console.</summary>
    public static int? Run(string script, string pickle)
    {
        // -B: no __pycache__ beside the program.
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "python" : "python3",
            ["-B", Path.Combine(AppContext.BaseDirectory, script), pickle]);
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
