using System.ComponentModel;
using System.Diagnostics;

namespace FiveYearOldPickles;

/// <summary>Runs <c>show.py</c>, which lies beside the program.</summary>
internal static class PythonHelpdesk
{
    /// <summary>Python's exit code; null if there is no Python. What it prints goes to the console.</summary>
    public static int? Show(string pickle)
    {
        // -B: no __pycache__ beside the program.
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "python" : "python3",
            ["-B", Path.Combine(AppContext.BaseDirectory, "show.py"), pickle]);
        try
        {
            using var python = Process.Start(start)!;
            python.WaitForExit();
            return python.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
