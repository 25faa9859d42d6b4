using System.ComponentModel;
using System.Diagnostics;

namespace HelloPython;

/// <summary>Runs <c>ship.py</c>, which lies beside the program.</summary>
internal static class PythonShop
{
    /// <summary>Python's exit code; null if there is no Python. What it prints goes to the console.</summary>
    public static int? Ship(string pickle)
    {
        // -B: no __pycache__ beside the program.
        var start = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "python" : "python3",
            ["-B", Path.Combine(AppContext.BaseDirectory, "ship.py"), pickle]);
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
