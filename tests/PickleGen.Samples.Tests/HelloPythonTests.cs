using PickleGen.Samples.Tests.Snippets;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests;

/// <summary>The first sample, run as its reader runs it.</summary>
public sealed class HelloPythonTests
{
    public static TheoryData<string> Pythons =>
        [.. PythonInstallations.All.Where(python => python.Version >= new Version(3, 8)).Select(python => python.Version.ToString())];

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void PythonReadsAndChangesTheShop(string version)
    {
        using var folder = new TemporaryFolder();
        var python = PythonInstallations.Get(version).Executable;
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(folder.PathOf("python3"), python);

        var output = Run(OperatingSystem.IsWindows() ? Path.GetDirectoryName(python)! : folder.Path);

        Assert.Contains($"Python {version} has a shop.Customer:", output, StringComparison.Ordinal);
        Assert.Contains("2025-05-09 16:05 +0200  NEW       Decimal('45.00')  Please gift-wrap", output, StringComparison.Ordinal);
        Assert.Contains("1001  status Paid -> Shipped, total 48.00 -> 47.40, note none -> none", output, StringComparison.Ordinal);
        Assert.Contains("1002  status New -> New, total 45.00 -> 67.00, note Please gift-wrap -> none", output, StringComparison.Ordinal);
        Assert.Contains("new line: 4 x Cup", output, StringComparison.Ordinal);
        Assert.Contains("Each order refers to its customer: True", output, StringComparison.Ordinal);
        Assert.Contains("Both orders share one tea:         True", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutPythonItShowsThePickle()
    {
        using var empty = new TemporaryFolder();

        var output = Run(empty.Path);

        Assert.Contains("There is no python3 on PATH", output, StringComparison.Ordinal);
        Assert.Contains("0: \\x80 PROTO      5", output, StringComparison.Ordinal);
        Assert.Contains("SHORT_BINUNICODE 'Ada Lovelace'", output, StringComparison.Ordinal);
    }

    private static string Run(string path) => ProgramRun.Output(ProgramRun.DotNet, AppContext.BaseDirectory, path, "exec", Program);

    // The sample is built in the configuration of the tests.
    private static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.PathOf("samples", "01-HelloPython", "bin", framework.Parent!.Name, framework.Name, "HelloPython.dll");
        }
    }
}
