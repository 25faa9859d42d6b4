using PickleGen.Samples.Tests.Snippets;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests;

/// <summary>The sample of shelves, run as its reader runs it.</summary>
public sealed class ShelfTests
{
    public static TheoryData<string> Pythons =>
        [.. PythonInstallations.All.Where(python => python.Version >= new Version(3, 8)).Select(python => python.Version.ToString())];

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void PythonLendsAndBuysBooks(string version)
    {
        using var folder = new TemporaryFolder();
        var python = PythonInstallations.Get(version).Executable;
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(folder.PathOf("python3"), python);

        var output = Run(OperatingSystem.IsWindows() ? Path.GetDirectoryName(python)! : folder.Path);

        Assert.Contains($"Python {version} has 3 books:", output, StringComparison.Ordinal);
        Assert.Contains("  emma         'Emma', ['Ada']", output, StringComparison.Ordinal);
        Assert.Contains("  emma         Emma (1815), with Ada since 2025-03-01, lent 1 times", output, StringComparison.Ordinal);
        Assert.Contains("  middlemarch  Middlemarch (1871), here, lent 1 times", output, StringComparison.Ordinal);
        Assert.Contains("  persuasion   Persuasion (1817), here, lent 0 times", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutPythonItShowsTheFiles()
    {
        using var empty = new TemporaryFolder();

        var output = Run(empty.Path);

        Assert.Contains("There is no python3 on PATH", output, StringComparison.Ordinal);
        Assert.Contains("books.dir, ", output, StringComparison.Ordinal);
        Assert.Contains("  ulysses      Ulysses (1922), here, lent 0 times", output, StringComparison.Ordinal);
    }

    private static string Run(string path) => ProgramRun.Output(ProgramRun.DotNet, AppContext.BaseDirectory, path, "exec", Program);

    // The sample is built in the configuration of the tests.
    private static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.PathOf("samples", "08-Shelf", "bin", framework.Parent!.Name, framework.Name, "ShelfSample.dll");
        }
    }
}
