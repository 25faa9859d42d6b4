using System.Globalization;
using PickleGen.Benchmarks;
using PickleGen.Benchmarks.Analyzing;
using PickleGen.Benchmarks.Files;
using PickleGen.Benchmarks.Generating;
using PickleGen.Testing.Processes;

var numbers = args.Skip(1).Select(argument => int.Parse(argument, CultureInfo.InvariantCulture)).ToArray();
switch (args.FirstOrDefault())
{
    case "hello":
        Save("hello.md", Hello(numbers.ElementAtOrDefault(0) is > 0 and var objects ? objects : 10_000, Rounds()));
        return 0;
    case "copy":
        Save("copy.md", Copy(numbers.ElementAtOrDefault(0) is > 0 and var copies ? copies : 10_000, Rounds()));
        return 0;
    case "files":
        Save("files.md", FilesIn(numbers.ElementAtOrDefault(0) is > 0 and var readings ? readings : 10_000_000, numbers.ElementAtOrDefault(1) is > 0 and var turns ? turns : 5));
        return 0;
    case "generator":
        Save("generator.md", Generator(numbers.ElementAtOrDefault(0) is > 0 and var types ? types : 2_000, Rounds()));
        return 0;
    case "analyzers":
        Save("analyzers.md", Analyzers(numbers.ElementAtOrDefault(0) is > 0 and var all ? all : 5_000, Rounds()));
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: hello [objects [rounds]]     reading and writing objects, C# against CPython
                   copy [objects [rounds]]      copying and comparing objects, without a pickle and with one
                   files [objects [rounds]]     small objects streamed from one file, against Loads
                   generator [types [rounds]]   the generator's first run against a run after one edit
                   analyzers [types [rounds]]   a build with the analyzers against one without
            """);
        return 2;
}

int Rounds() => numbers.ElementAtOrDefault(1) is > 0 and var rounds ? rounds : 15;

static string Hello(int count, int rounds)
{
    const double SecondsPerTurn = 0.2;
    HelloBenchmark[] benchmarks = [new(5, count), new(4, count)];
    var results = benchmarks.Select(benchmark => benchmark.Run(rounds, SecondsPerTurn)).ToArray();
    return HelloReport.Write(results, benchmarks[0].PythonName, count, rounds, benchmarks.All(benchmark => benchmark.SameBytes));
}

static string Copy(int count, int rounds)
{
    const double SecondsPerTurn = 0.2;
    CopyBenchmark benchmark = new(count);
    benchmark.Run(rounds, SecondsPerTurn);
    return CopyReport.Write(benchmark, count, rounds);
}

static string FilesIn(int count, int rounds)
{
    var folder = Directory.CreateTempSubdirectory("picklegen-").FullName;
    try
    {
        FilesBenchmark benchmark = new(folder, count);
        benchmark.Run(rounds);
        return FilesReport.Write(benchmark, count, rounds);
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

static string Generator(int types, int rounds)
{
    GeneratorBenchmark benchmark = new(types);
    benchmark.Run(rounds);
    return GeneratorReport.Write(benchmark, types, rounds);
}

static string Analyzers(int types, int rounds)
{
    AnalyzerBenchmark benchmark = new(types);
    benchmark.Run(rounds);
    return AnalyzerReport.Write(benchmark, types, rounds);
}

static void Save(string name, string report)
{
    var file = Repository.PathOf("docs", "benchmarks", name);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, report);
    Console.WriteLine(report);
}
