using Cases;
using Cases.Matrix;
using PickleGen.Testing.Processes;

namespace PickleGen.Aot.Tests;

/// <summary>
/// The app of this folder takes every shared case and every type of the matrix through every protocol, and opens a shelf of each format. Published as native code and trimmed, it
/// compiles without a warning and passes as many checks as there are.
/// </summary>
public class PublishTests
{
    private const int ShelfFormats = 2;

    [PublishFact]
    public void NativeAot() => PublishAndRun("net9.0", app => Assert.False(File.Exists(app + ".dll"), "The app is not native."));

    [PublishFact]
    public void Trimmed() => PublishAndRun("net10.0", app =>
    {
        Assert.True(File.Exists(app + ".dll"));
        Assert.True(new FileInfo(Path.Combine(Path.GetDirectoryName(app)!, "PickleGen.dll")).Exists);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(app)!, "System.Xml.Linq.dll")), "The app is not trimmed.");
    });

    private static void PublishAndRun(string framework, Action<string> check)
    {
        using var folder = new TemporaryFolder();
        var project = Repository.PathOf("tests", "PickleGen.Aot.Tests", "AotApp");
        var output = folder.PathOf("app");

        // All of it is built apart: tests of other projects may be building the same ones.
        var publish = Command.DotNet(
            project, "publish", "-c", "Release", "-f", framework, "-o", output, "--artifacts-path", folder.PathOf("artifacts"));
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.Empty(publish.Warnings);

        var app = Path.Combine(output, "PickleGen.AotApp");
        check(app);
        var run = Command.Run(OperatingSystem.IsWindows() ? app + ".exe" : app, output);
        Assert.True(run.ExitCode == 0, "The app wrote\n" + string.Join('\n', run.Lines.Select(line => "  | " + line)));
        Assert.Equal($"{((CaseList.All.Count + MatrixList.All.Count) * 6) + ShelfFormats} passed, 0 failed", run.Lines.Last(line => line.Length > 0));
    }
}
