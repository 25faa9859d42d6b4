using System.ComponentModel;
using System.Text.Json;

namespace PickleGen.Testing.Python;

/// <summary>Asks an interpreter what it is.</summary>
internal static class PythonProbe
{
    private static readonly Version Oldest3 = new(3, 6, 0);

    /// <summary>The installation behind a path, or null when it is no CPython the tests can use.</summary>
    public static PythonInstallation? TryProbe(string executable)
    {
        try
        {
            using var process = new PythonProcess(executable);
            var facts = process.Send(new PythonRequest { Command = "version" }).Json;
            var version = ReadVersion(facts.GetProperty("version"));
            if (!IsSupported(facts.GetProperty("implementation").GetString(), version))
                return null;

            return new(facts.GetProperty("executable").GetString()!, version, facts.GetProperty("highest_protocol").GetInt32());
        }
        catch (Exception error) when (error is Win32Exception or PythonException)
        {
            return null;
        }
    }

    private static Version ReadVersion(JsonElement parts) =>
        new(parts[0].GetInt32(), parts[1].GetInt32(), parts[2].GetInt32());

    private static bool IsSupported(string? implementation, Version version) =>
        string.Equals(implementation, "cpython", StringComparison.OrdinalIgnoreCase)
        && (version is { Major: 2, Minor: 7 } || version >= Oldest3);
}
