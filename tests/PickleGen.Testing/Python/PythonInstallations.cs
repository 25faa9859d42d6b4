using System.Collections.Immutable;

namespace PickleGen.Testing.Python;

/// <summary>
/// Finds every CPython 2.7 or 3.6 and newer: those the environment variable PICKLEGEN_PYTHON names (paths, separated
/// as in PATH), those pyenv has installed, and python3 on PATH. One of each version; found once per process.
/// </summary>
public static class PythonInstallations
{
    private static readonly Lazy<ImmutableArray<PythonInstallation>> Found = new(Find);

    public static ImmutableArray<PythonInstallation> All => Found.Value;

    /// <summary>The interpreter whose written bytes are the reference: 3.13, or else the newest.</summary>
    public static PythonInstallation Reference =>
        All.FirstOrDefault(python => python.Version is { Major: 3, Minor: 13 }) ?? Newest;

    public static PythonInstallation Newest =>
        All.LastOrDefault() ?? throw new PythonException(MissingMessage);

    public static PythonInstallation Get(string version) =>
        All.Single(python => python.Version.ToString() == version);

    public static string MissingMessage =>
        "No CPython was found. These tests compare PickleGen with real Python. Put python3 on PATH, install versions "
        + "with pyenv, or name interpreters in PICKLEGEN_PYTHON.";

    private static ImmutableArray<PythonInstallation> Find() =>
    [
        .. Candidates()
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(PythonProbe.TryProbe)
            .OfType<PythonInstallation>()
            .DistinctBy(python => python.Version)
            .OrderBy(python => python.Version),
    ];

    private static IEnumerable<string> Candidates()
    {
        var named = Environment.GetEnvironmentVariable("PICKLEGEN_PYTHON") ?? "";
        foreach (var path in named.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return path;

        foreach (var path in PyenvInterpreters())
            yield return path;

        yield return OperatingSystem.IsWindows() ? "python" : "python3";
    }

    private static IEnumerable<string> PyenvInterpreters()
    {
        var root = Environment.GetEnvironmentVariable("PYENV_ROOT")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".pyenv");
        var versions = Path.Combine(root, "versions");
        if (!Directory.Exists(versions))
            yield break;

        foreach (var folder in Directory.EnumerateDirectories(versions).Order(StringComparer.Ordinal))
        {
            var python = Path.Combine(folder, "bin", "python");
            if (File.Exists(python))
                yield return python;
        }
    }
}
