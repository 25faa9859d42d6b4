using PickleGen.Samples.Tests.Snippets;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests;

/// <summary>A sample, run as its reader runs it.</summary>
internal static class SampleProgram
{
    /// <summary>What it prints where <c>python3</c> is the newest CPython there is.</summary>
    public static string RunWithPython(string folder, string name)
    {
        using var bin = new TemporaryFolder();
        var python = PythonInstallations.Newest.Executable;
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(bin.PathOf("python3"), python);
        return Run(folder, name, OperatingSystem.IsWindows() ? Path.GetDirectoryName(python)! : bin.Path);
    }

    /// <summary>What it prints where there is no Python.</summary>
    public static string RunAlone(string folder, string name)
    {
        using var empty = new TemporaryFolder();
        return Run(folder, name, empty.Path);
    }

    // The sample is built in the configuration of the tests.
    private static string Run(string folder, string name, string path)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Repository.PathOf("samples", folder, "bin", framework.Parent!.Name, framework.Name, name + ".dll");
        return ProgramRun.Output(ProgramRun.DotNet, AppContext.BaseDirectory, path, "exec", program);
    }
}
