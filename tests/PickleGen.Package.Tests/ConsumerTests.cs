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

    /// <summary>Recording is asked for; builds compare, and do not renew the record. Where warnings are errors, it can still be renewed.</summary>
    [Fact]
    public void RecordsShapesAndComparesWithThem()
    {
        var file = _project.PathOf("Consumer.pickleshape.json");
        Succeeds(Build());
        Assert.False(File.Exists(file));
        Succeeds(Build("-t:RecordPickleShape"));
        var recorded = File.ReadAllText(file);
        Assert.Contains("{ \"name\": \"tags\", \"type\": \"list[str]\", \"csharp\": \"Tags\", \"csharpType\": \"List<string>\" }", recorded, StringComparison.Ordinal);
        Succeeds(Build());

        var program = _project.PathOf("Program.cs");
        File.WriteAllText(program, File.ReadAllText(program).Replace("Tags", "Labels", StringComparison.Ordinal));
        var changed = Build();

        Assert.NotEqual(0, changed.ExitCode);
        Assert.Contains(changed.Lines, line => line.Contains("Program.cs(18,29): error PG0503", StringComparison.Ordinal));
        Assert.Equal(recorded, File.ReadAllText(file));

        Succeeds(Build("-p:PickleGenCompareShape=false"));
        Succeeds(Build("-t:RecordPickleShape"));
        Assert.Equal(recorded.Replace("tags", "labels", StringComparison.Ordinal).Replace("Tags", "Labels", StringComparison.Ordinal), File.ReadAllText(file));
        Succeeds(Build());
    }

    /// <summary>Where a project has a list of frameworks, the first one is recorded; a record that is not understood is shown where it lies.</summary>
    [Fact]
    public void RecordsShapesOfTheFirstFramework()
    {
        // One is enough for MSBuild to take the other way, and there are no packages for more.
        var project = _project.PathOf("Consumer.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0</TargetFrameworks>", StringComparison.Ordinal));
        var file = _project.PathOf("Consumer.pickleshape.json");
        Succeeds(Build("-t:RecordPickleShape"));
        Assert.Contains("shop:Order", File.ReadAllText(file), StringComparison.Ordinal);

        File.WriteAllText(file, "{ \"schema\": 99 }");
        Assert.Contains(Build().Lines, line => line.Contains("Consumer.pickleshape.json(1,13): error PG0506", StringComparison.Ordinal));
    }

    public void Dispose() => _project.Dispose();

    private static void Succeeds(CommandResult build)
    {
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Warnings);
    }

    private CommandResult Build(params string[] arguments) => Command.DotNet(_project.Path, ["build", .. arguments]);

    private void Copy(string from, string to) =>
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumer", from), _project.PathOf(to));

    private static string ReadWithPython(byte[] pickle) => PythonInstallations.Newest.Worker.Eval(
        "v = pickle.loads(data); result = ' '.join([type(v).__name__, str(v.id), ','.join(v.tags), v.lines[0].name])",
        new Dictionary<string, byte[]> { ["data"] = pickle },
        modules: [new("shop", "class Order: pass\nclass Line: pass")]).Text;
}
