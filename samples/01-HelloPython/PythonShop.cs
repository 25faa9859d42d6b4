using System.ComponentModel;
using System.Diagnostics;

namespace HelloPython;

/// <summary>Runs <c>ship.py</c>, which lies beside the program.</summary>
internal static class PythonShop
{
    /// <summary>Whether a Python could be started.</summary>
    /// <exception cref="InvalidOperationException">It was started and failed; what it said went to the console.</exception>
    public static bool TryShip(string pickle)
    {
        // -B: no __pycache__ beside the program.
        var python = new ProcessStartInfo(OperatingSystem.IsWindows() ? "python" : "python3", ["-B", Path.Combine(AppContext.BaseDirectory, "ship.py"), pickle]);
        try
        {
            using var process = Process.Start(python)!;
            process.WaitForExit();
            return process.ExitCode == 0
                ? true
                : throw new InvalidOperationException($"Python ended with exit code {process.ExitCode}.");
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
