using System.Globalization;
using PickleGen.Testing.Processes;

namespace PickleGen.Benchmarks.Startup;

/// <summary>Publishes small programs in each way and runs each often, in turns.</summary>
internal sealed class StartupBenchmark(int rounds)
{
    private static readonly StartupApp[] Apps =
    [
        new("nothing", 0, StartupKind.Nothing),
        new("System.Text.Json, one type", 1, StartupKind.Json),
        new("PickleGen, one type", 1, StartupKind.Pickle),
        new("PickleGen, 21 types", 21, StartupKind.Pickle),
    ];

    private static readonly (string Name, string[] Arguments)[] Ways =
    [
        ("native code", ["-f", "net9.0"]),
        ("JIT, trimmed", ["-f", "net10.0", "-p:PublishTrimmed=true", "--self-contained"]),
        ("JIT", ["-f", "net10.0", "--no-self-contained"]),
    ];

    public IReadOnlyList<StartupResult> Run()
    {
        using var folder = new TemporaryFolder();
        var results = Apps.SelectMany((app, n) => Publish(folder, app, n)).ToList();
        for (var round = -1; round < rounds; round++)
        {
            foreach (var result in results)
                result.Run(counts: round >= 0);
        }

        return results;
    }

    private static IEnumerable<StartupResult> Publish(TemporaryFolder folder, StartupApp app, int n)
    {
        var project = Directory.CreateDirectory(folder.PathOf($"App{n}")).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), app.Program);
        File.WriteAllText(Path.Combine(project, $"App{n}.csproj"), StartupApp.Project(
            Repository.PathOf("src", "PickleGen", "PickleGen.csproj"),
            Repository.PathOf("generator", "PickleGen.Generator", "PickleGen.Generator.csproj"),
            app.Kind is StartupKind.Pickle));
        foreach (var (way, arguments) in Ways)
        {
            Console.Error.WriteLine($"{app.Name}: {way}");
            var output = folder.PathOf($"out{n}", arguments[1] + arguments.Length);
            var publish = Command.DotNet(project, ["publish", "-c", "Release", "-o", output, "--artifacts-path", folder.PathOf("artifacts"), .. arguments]);
            if (publish.ExitCode != 0)
                throw new InvalidOperationException(publish.Output);
            yield return new(app, way, output);
        }
    }
}

/// <summary>One program published in one way.</summary>
internal sealed record StartupResult(StartupApp App, string Way, string Folder)
{
    private readonly List<double> _first = [];
    private readonly List<double> _whole = [];

    /// <summary>The bytes of the program, or of all files that are published, without symbols.</summary>
    public long Size { get; } = Files(Folder).Sum(file => file.Length);

    /// <summary>The bytes of the library, where it is a file of its own.</summary>
    public long? LibrarySize { get; } = Files(Folder).FirstOrDefault(file => file.Name == "PickleGen.dll")?.Length;

    public Measuring.Contender First => Contender("first", _first);

    public Measuring.Contender Whole => Contender("whole", _whole);

    public void Run(bool counts)
    {
        var run = Command.Run(Path.Combine(Folder, OperatingSystem.IsWindows() ? "App.exe" : "App"), Folder, App.Data);
        if (run.ExitCode != 0)
            throw new InvalidOperationException(run.Output);
        if (!counts)
            return;

        var seconds = run.Lines.First().Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        _first.Add(seconds[0]);
        _whole.Add(seconds[1]);
    }

    private static Measuring.Contender Contender(string name, List<double> seconds)
    {
        var contender = new Measuring.Contender(name, static _ => 0);
        contender.Seconds.AddRange(seconds);
        return contender;
    }

    private static IEnumerable<FileInfo> Files(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles().Where(file => file.Extension is not (".pdb" or ".dbg" or ".xml"));
}
