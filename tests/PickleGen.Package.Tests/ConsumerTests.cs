using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Package.Tests;

/// <summary>A project that knows nothing but the package, outside this repository.</summary>
[Collection(Package.Tests)]
public sealed class ConsumerTests : IDisposable
{
    private readonly TemporaryFolder _project = new();

    public ConsumerTests(Package package)
    {
        Directory.CreateDirectory(_project.PathOf("feed"));
        File.Copy(package.File, _project.PathOf("feed", Path.GetFileName(package.File)));
        Copy("Consumer.csproj.txt", "Consumer.csproj");
        Copy("nuget.config.txt", "nuget.config");
        Copy("Program.cs", "Program.cs");
    }

    [Fact]
    public void BuildsAndRuns()
    {
        var build = Build();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Warnings);

        var run = Command.Run("dotnet", _project.Path, _project.PathOf("bin", "Debug", "net10.0", "Consumer.dll"));

        Assert.True(run.ExitCode == 0, run.Output);
        var pickle = Convert.FromHexString(run.Lines.First());
        if (!PythonInstallations.All.IsEmpty)
            Assert.Equal("Order 7 new,paid pen", ReadWithPython(pickle));
    }

    [Fact]
    public void IsToldByTheAnalyzersWhatIsWrong()
    {
        Copy("Wrong.cs.txt", "Wrong.cs");

        var build = Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Lines, line => line.Contains("Wrong.cs(4,14): error PG0001", StringComparison.Ordinal));
    }

    /// <summary>The file is written after a build, left alone by one that changes nothing, and written anew where it is gone.</summary>
    [Fact]
    public void WritesPythonStubs()
    {
        const string Order = "class Order:";
        var file = _project.PathOf("python", "shop.py");
        var build = Build("-p:PickleGenPythonStubs=python/shop.py");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Warnings);
        Assert.Contains(Order, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("tags: typing.List[str]", File.ReadAllText(file), StringComparison.Ordinal);

        File.WriteAllText(file, "changed");
        Build("-p:PickleGenPythonStubs=python/shop.py");
        Assert.Equal("changed", File.ReadAllText(file));

        File.Delete(file);
        Build("-p:PickleGenPythonStubs=python/shop.py");
        Assert.Contains(Order, File.ReadAllText(file), StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();

    private CommandResult Build(params string[] arguments) => Command.DotNet(_project.Path, ["build", .. arguments]);

    private void Copy(string from, string to) =>
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumer", from), _project.PathOf(to));

    private static string ReadWithPython(byte[] pickle) => PythonInstallations.Newest.Worker.Eval(
        "v = pickle.loads(data); result = ' '.join([type(v).__name__, str(v.id), ','.join(v.tags), v.lines[0].name])",
        new Dictionary<string, byte[]> { ["data"] = pickle },
        modules: [new("shop", "class Order: pass\nclass Line: pass")]).Text;
}
