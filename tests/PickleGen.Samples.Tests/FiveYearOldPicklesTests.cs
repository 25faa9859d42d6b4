using PickleGen.Samples.Tests.Snippets;
using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Samples.Tests;

/// <summary>The second sample, run as its reader runs it.</summary>
public sealed class FiveYearOldPicklesTests
{
    public static TheoryData<string> Pythons =>
        [.. PythonInstallations.All.Where(python => python.Version >= new Version(3, 8)).Select(python => python.Version.ToString())];

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void PythonReadsAllYearsInOnePickle(string version)
    {
        using var folder = new TemporaryFolder();
        var python = PythonInstallations.Get(version).Executable;
        if (!OperatingSystem.IsWindows())
            File.CreateSymbolicLink(folder.PathOf("python3"), python);

        var output = Run(OperatingSystem.IsWindows() ? Path.GetDirectoryName(python)! : folder.Path);

        Assert.Contains($"Python {version} reads 7 of them:", output, StringComparison.Ordinal);
        Assert.Contains("   17  2021-03-04 09:30  HIGH    Ada    Printer on fire", output, StringComparison.Ordinal);
        Assert.Contains("  990  2025-02-14 08:00  NORMAL  Alan   Chess program plays well", output, StringComparison.Ordinal);
        Assert.Contains("and of the last: number, customer_id, subject, reporter, priority, opened, watchers, tags, resolved", output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryYearIsReadWithoutPython()
    {
        using var empty = new TemporaryFolder();

        var output = Run(empty.Path);

        Assert.Contains("2021.pkl    18  2021-03-05 09:30  Low     Grace  No paper", output, StringComparison.Ordinal);
        Assert.Contains("2022.pkl   230  2022-06-03 08:30  High    Alan   Mail is slow [mail]", output, StringComparison.Ordinal);
        Assert.Contains("2023.pkl   512  2023-05-02 09:30  Normal  Ada    New laptop [hardware]", output, StringComparison.Ordinal);
        Assert.Contains("2024.pkl   871  2024-09-09 15:45  High    Grace  A bug in the relay [moth]", output, StringComparison.Ordinal);
        Assert.Contains("2025.pkl   990  2025-02-14 08:00  Normal  Alan   Chess program hangs [chess]", output, StringComparison.Ordinal);
        Assert.Contains("Ticket 990 came with customer_id, watchers, resolved.", output, StringComparison.Ordinal);
        Assert.Contains("There is no python3 on PATH", output, StringComparison.Ordinal);
        Assert.Contains("'_version'", output, StringComparison.Ordinal);
    }

    private static string Run(string path) => ProgramRun.Output(ProgramRun.DotNet, AppContext.BaseDirectory, path, "exec", Program);

    // The sample is built in the configuration of the tests.
    private static string Program
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.PathOf("samples", "02-FiveYearOldPickles", "bin", framework.Parent!.Name, framework.Name, "FiveYearOldPickles.dll");
        }
    }
}
